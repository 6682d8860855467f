create table p (id integer, a integer);
create table c (b text) inherits (p);
insert into c values (1, 2, 'x');
