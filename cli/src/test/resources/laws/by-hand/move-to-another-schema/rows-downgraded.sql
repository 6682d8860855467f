insert into orders (state) values ('done');
