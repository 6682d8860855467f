insert into account values (1), (2);
insert into stay values (1, 1), (1, 2), (2, 1);
insert into visit values (1, 1, 'a'), (1, 12, 'a'), (2, 12, null);
