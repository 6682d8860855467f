create type mood as enum ('sad', 'ok', 'glad');
create domain feeling as mood default 'sad'::mood;
create table t (id integer primary key, a feeling);
