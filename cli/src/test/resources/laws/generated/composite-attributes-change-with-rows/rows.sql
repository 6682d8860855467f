insert into person (id, home, others) values (1, row(12345, 'a, "b"', 'x'), array[row(1, 'c', null)::address, null]), (2, null, '{}')
