insert into dog (id) values (1)
