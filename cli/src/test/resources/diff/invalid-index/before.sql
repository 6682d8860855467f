create table t (id integer primary key, a integer);
create index t_a_idx on t (a);
update pg_index set indisvalid = false where indexrelid = 't_a_idx'::regclass;
