insert into person (id, kind) values (1, 'b')
