insert into m (a, b, d, doc) values (1, 'b', 'd', '{"k": 1}'), (2, null, null, null);
