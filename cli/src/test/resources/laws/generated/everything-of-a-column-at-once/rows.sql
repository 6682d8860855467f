insert into m (a) values ('7');
