create domain d as integer constraint positive check (value > 0);
create table t (x d, y d[]);
insert into t values (1, '{2}');
