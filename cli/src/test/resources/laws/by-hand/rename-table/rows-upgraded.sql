insert into sales.purchases (up) values (2);
