create extension citext;
create table t (id integer primary key, name citext, check (name <> 'x'));
insert into t values (1, 'Ann');
