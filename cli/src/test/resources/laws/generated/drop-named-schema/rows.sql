insert into users (email) values ('ada@example.org'), ('brian@example.org');
insert into sales.orders (user_id) values (1);
