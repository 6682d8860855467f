insert into customer (email, "order", state) values ('ann@example.org', 1, 'old'), ('bob@example.org', 2, 'new');
