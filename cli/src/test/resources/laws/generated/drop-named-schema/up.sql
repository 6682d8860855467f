drop table sales.users;
drop table sales.orders;
drop sequence sales.orders_seq;
drop schema sales;
