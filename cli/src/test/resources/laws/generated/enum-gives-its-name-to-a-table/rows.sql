insert into person (id, status) values (1, 'b')
