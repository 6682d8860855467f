insert into users (email, tier, note) values ('ann@example.org', 1, 'first'), ('bob@example.org', 2, 'second');
