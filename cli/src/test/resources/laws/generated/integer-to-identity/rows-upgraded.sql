insert into m (name) values ('eight');
