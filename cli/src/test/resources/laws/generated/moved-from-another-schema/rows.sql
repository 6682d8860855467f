insert into old.orders values (1, 'ada'), (2, null);
insert into lines values (1);
insert into users values (7);
