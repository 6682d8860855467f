insert into account (code) values ('a'), ('b');
insert into note values (1, 1), (2, 2);
