create table t (id integer, day date, note text default 'x') partition by range (id);
create table t1 partition of t for values from (0) to (10);
