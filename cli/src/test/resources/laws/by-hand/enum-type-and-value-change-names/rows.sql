insert into person (id) values (1)
