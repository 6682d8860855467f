insert into m (name) values ('three');
