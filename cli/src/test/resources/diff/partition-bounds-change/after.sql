create table t (id integer, note text) partition by range (id);
create table t1 partition of t for values from (1) to (12);
create table t2 partition of t for values from (12) to (30);
insert into t values (1, 'a'), (12, 'b');
