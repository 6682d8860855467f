insert into parts (o, l) values (1, 2);
