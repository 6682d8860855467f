insert into sales.orders (up) values (null), (1);
insert into notes values (2);
