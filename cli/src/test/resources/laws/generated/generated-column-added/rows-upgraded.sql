insert into m (w, h) values (6, 7);
