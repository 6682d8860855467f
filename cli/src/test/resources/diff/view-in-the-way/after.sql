create table orders (id integer primary key, total bigint, note text);
create view totals as select id, total from orders;
