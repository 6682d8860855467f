insert into mixed (id, e, n) values (1, 'v1', 7), (2, 'v3', 7), (3, 'v1', 7);
