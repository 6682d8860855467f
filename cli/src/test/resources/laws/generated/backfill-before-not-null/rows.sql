insert into users (email, tier, note) values ('ann@example.org', 1, 'first'), ('bob@example.org', 2, 'second');
insert into users (email, tier, note) values ('dora@example.org', null, 'third'), ('eve@example.org', 5, null), ('fay@example.org', null, null);
