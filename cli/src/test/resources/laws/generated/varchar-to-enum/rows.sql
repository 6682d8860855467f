insert into person (id) values (1); insert into person (id, mood) values (2, 'sad')
