insert into users (email, nick) values ('carl@example.org', 'ca');
