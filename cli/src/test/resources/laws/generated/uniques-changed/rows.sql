insert into m (a, b, d) values (1, 1, 1), (2, 2, 2);
