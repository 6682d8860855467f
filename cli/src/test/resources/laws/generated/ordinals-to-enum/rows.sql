insert into person (id, mood) values (1, 0), (2, 2), (3, null)
