create domain positive as integer check (value > 1);
create table t (id integer primary key, a positive);
