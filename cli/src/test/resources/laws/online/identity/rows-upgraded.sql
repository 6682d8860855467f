insert into note (title) values ('three');
insert into ticket (title) values ('four');
