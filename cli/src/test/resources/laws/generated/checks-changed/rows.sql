insert into m (a) values (1);
