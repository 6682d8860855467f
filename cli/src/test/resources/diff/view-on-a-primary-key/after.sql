create table t (id integer, a integer, b text);
create view v as select id, b, count(*) from t group by id, b;
