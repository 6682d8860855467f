create domain amount as integer check (value > 0);
create table t (id integer primary key, a amount[], b amount);
insert into t values (1, '{1,2}', 3);
