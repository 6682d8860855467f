create table t (id integer primary key, name text, check (name in ('a', 'b')));
create view v as select id from t;
