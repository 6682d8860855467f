insert into stock (shop, item) values (1, 1), (1, 2), (2, 1);
