create table t (id integer, day date);
