insert into animal values (1, 2);
insert into beast values (1);
insert into dog values (1, 3);
