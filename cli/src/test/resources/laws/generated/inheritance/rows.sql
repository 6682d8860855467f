insert into animal (id) values (1);
insert into dog values (1, 3, 'long'), (2, null, null);
insert into cat values (3, 4);
insert into goldfish values (4, 0);
