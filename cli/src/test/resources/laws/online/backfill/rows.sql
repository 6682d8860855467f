insert into customer (email, tier) values ('ann@example.org', 3), ('bob@example.org', null);
