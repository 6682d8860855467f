create domain positive as integer check (value > 0);
create table t (id integer primary key, a positive, b integer check (b > 0));
insert into t values (1, 1, 5);
