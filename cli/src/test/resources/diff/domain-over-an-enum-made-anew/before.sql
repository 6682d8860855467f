create type mood as enum ('sad', 'ok', 'glad');
create domain feeling as mood default 'ok'::mood;
create table t (id integer primary key, a feeling);
insert into t values (1, 'sad');
