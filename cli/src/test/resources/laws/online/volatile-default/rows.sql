insert into ticket (title) values ('one'), ('two');
