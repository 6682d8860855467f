insert into item (id, amount) values (1, 5), (2, default);
