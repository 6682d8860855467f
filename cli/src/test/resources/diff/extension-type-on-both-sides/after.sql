create extension citext;
create table t (id integer primary key, name citext default 'nobody', mail citext, check (name <> 'y'));
