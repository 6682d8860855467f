insert into account values (1), (10), (11), (19), (50), (51);
insert into event values (1, 'a'), (50, 'b');
insert into moved values (10, 'c'), (19, null);
insert into area_n1 values (10, 'n', 1), (11, null, 1);
