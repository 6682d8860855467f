create table t (id integer not null, a integer);
create unique index t_id_idx on t (id, a);
