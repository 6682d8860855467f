insert into kept values (10, 'b');
insert into moved values (1, 'a'), (2, null);
