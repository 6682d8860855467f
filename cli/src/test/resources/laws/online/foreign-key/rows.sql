insert into customer (name) values ('Ann'), ('Bob');
insert into purchase (customer_id) values (1), (2), (null);
