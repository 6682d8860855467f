create domain positive as integer check (value > 0);
create table t (id integer primary key, a positive default 3, b integer check (b > (0 + 1)), c positive);
