insert into users (email, nick) values ('ada@example.org', 'ada'), ('brian@example.org', 'bri');
