insert into m (code) values ('A');
