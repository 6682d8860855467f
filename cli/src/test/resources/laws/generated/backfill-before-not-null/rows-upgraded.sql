insert into users (email, login, tier) values ('cy@example.org', 'cy', 3);
