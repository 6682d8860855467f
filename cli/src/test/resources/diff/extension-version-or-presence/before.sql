create extension citext;
create table t (id integer primary key, name citext);
