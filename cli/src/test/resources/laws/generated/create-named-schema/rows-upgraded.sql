insert into sales.orders (user_id) values (1);
