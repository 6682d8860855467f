create table t (id integer primary key, a integer);
create index t_a_idx on t (a);
