create table t (id integer constraint t_pkey primary key, a integer);
create index t_a_idx on t (a);
create sequence s; create type mood as enum ('a');
