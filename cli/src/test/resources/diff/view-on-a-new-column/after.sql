create table t (id integer primary key, a integer, b text, c date);
create view v as select id from t;
