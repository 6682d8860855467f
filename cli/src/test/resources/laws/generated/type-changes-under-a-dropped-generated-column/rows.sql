insert into m (n) values (1);
