insert into customer (name, email, number) values ('Ann', 'ann@example.org', 1), ('Bob', null, 2), ('Cid', null, null);
