insert into m (name) values ('one'), ('two');
