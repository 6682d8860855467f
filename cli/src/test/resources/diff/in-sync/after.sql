create table t (name text, id integer primary key, check (name in ('a', 'b')));
create view v as select id from t;
