create table p (a integer);
create table q (b integer);
create table r (c integer);
create table c () inherits (q, p);
create table d () inherits (p, r);
insert into c (a, b) values (1, 2);
