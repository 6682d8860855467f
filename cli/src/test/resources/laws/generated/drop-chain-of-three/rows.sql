insert into users (email) values ('ada@example.org'), ('brian@example.org');
insert into z_parent (name) values ('z'); insert into b_middle (parent_id) values (1); insert into a_child (middle_id) values (1);
