insert into orders (state) values ('open'), ('done');
insert into lines values (1);
