insert into animal values (1, 2);
insert into dog values (2, 4, 'long');
