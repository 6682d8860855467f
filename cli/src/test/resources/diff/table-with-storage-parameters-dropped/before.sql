create table t (id integer primary key, a integer) with (fillfactor = 70);
create table u (id integer primary key);
