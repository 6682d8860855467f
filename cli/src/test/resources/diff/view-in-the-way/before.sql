create table orders (id integer primary key, total integer, note text);
insert into orders values (1, 7, 'x');
create view totals as select id, total from orders;
