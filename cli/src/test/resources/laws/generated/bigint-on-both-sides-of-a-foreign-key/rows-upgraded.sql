insert into z_parent default values; insert into a_child (parent_id) values (2);
