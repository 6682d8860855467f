insert into lines values (1, 1, 'x'), (1, 2, 'x');
