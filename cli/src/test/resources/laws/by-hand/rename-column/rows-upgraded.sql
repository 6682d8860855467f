insert into users (full_name) values ('carl');
