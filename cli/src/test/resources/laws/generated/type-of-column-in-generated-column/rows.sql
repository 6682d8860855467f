insert into m (w, h) values (2, 3), (4, 5);
