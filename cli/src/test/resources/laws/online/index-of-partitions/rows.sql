insert into event values (1, 'a'), (15, 'b');
insert into account values (1), (15);
