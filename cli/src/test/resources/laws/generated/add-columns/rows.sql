insert into users (email) values ('ada@example.org'), ('brian@example.org');
