insert into old.orders (name) values ('ada');
