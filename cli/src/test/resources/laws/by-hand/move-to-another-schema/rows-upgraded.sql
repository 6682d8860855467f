insert into sales.orders (state, follows) values ('open', 1);
insert into lines values (3);
