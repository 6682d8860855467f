insert into person (id, home) values (1, row(1, 'a', 'ok'))
