create schema one; create schema two;
create table one.t (id integer primary key);
create table two.t (id integer primary key, t integer references one.t);
insert into one.t values (1); insert into two.t values (1, 1);
