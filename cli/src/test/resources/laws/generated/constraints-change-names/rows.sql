insert into m (a, b) values (1, 1);
