insert into m (a, b) values ('a', 'b');
