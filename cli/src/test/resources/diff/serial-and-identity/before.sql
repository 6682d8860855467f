create table t (id serial primary key, n integer);
insert into t (n) values (1), (2);
