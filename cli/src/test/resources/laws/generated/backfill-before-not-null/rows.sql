insert into users (email, tier, note) values ('ann@example.org', null, 'first'), ('bob@example.org', 2, null);
