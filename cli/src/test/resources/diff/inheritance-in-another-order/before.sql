create table p (a integer);
create table q (b integer);
create table r (c integer);
create table c () inherits (p, q);
create table d () inherits (p, r);
insert into c values (1, 2);
