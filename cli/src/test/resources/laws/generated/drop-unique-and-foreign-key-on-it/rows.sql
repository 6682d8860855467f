insert into a_parent (code) values ('x'); insert into z_child (code) values ('x');
