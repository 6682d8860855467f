create type mood as enum ('sad', 'glad');
create domain feeling as mood;
create table t (id integer primary key, a feeling);
