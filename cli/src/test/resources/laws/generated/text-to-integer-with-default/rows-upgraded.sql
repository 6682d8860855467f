insert into m (v) values (8);
