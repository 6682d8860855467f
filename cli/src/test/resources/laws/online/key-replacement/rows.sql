insert into stock (shop, item, bin) values (1, 1, 'a'), (2, 1, 'b'), (3, 1, null);
