insert into users (email, nick, active) values ('carl@example.org', 'ca', false);
