insert into customer (name, email) values ('Ann', 'ann@example.org'), ('Bob', null);
