insert into person (id, mood) values (1, 'ok')
