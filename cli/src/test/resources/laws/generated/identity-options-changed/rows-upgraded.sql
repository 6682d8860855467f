insert into m (a) values ('y');
