insert into z_parent values ('a', 'A', 'first', 'ok'), ('b', 'B', null, 'happy');
insert into a_child values ('a', 'B')
