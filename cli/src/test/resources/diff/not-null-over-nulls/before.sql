create table t (id integer primary key, name text);
insert into t values (1, null);
