insert into m (a) values ('a');
