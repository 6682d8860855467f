insert into note values ('one'), ('two');
insert into ticket (title) values ('one'), ('two'), ('three');
