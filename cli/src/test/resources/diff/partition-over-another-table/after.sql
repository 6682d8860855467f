create table a (id integer) partition by range (id);
create table b (id integer) partition by range (id);
create table p partition of b for values from (1) to (9) partition by list (id);
create table p1 partition of p for values in (1);
insert into b values (1);
