create table t (id integer constraint t_pk primary key, a integer);
create index i on t (a);
create sequence s; create type mood as enum ('a');
