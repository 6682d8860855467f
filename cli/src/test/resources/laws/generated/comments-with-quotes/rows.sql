insert into m (b) values ('b');
