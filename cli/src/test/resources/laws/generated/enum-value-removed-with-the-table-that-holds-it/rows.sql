insert into dog (id, temper) values (1, 'sad'); insert into person (id, mood) values (1, 'ok')
