insert into m (name) values ('four');
