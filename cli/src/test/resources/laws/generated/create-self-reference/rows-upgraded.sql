insert into nodes default values; insert into nodes (parent_id) values (1);
