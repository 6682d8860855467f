drop table sales.users;
drop index sales.orders_user_id_idx;
drop table sales.orders;
drop sequence sales.orders_seq;
drop schema sales;
