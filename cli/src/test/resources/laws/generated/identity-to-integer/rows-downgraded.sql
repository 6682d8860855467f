insert into m (name) values ('ten');
