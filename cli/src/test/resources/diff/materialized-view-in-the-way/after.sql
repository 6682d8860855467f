create table t (id integer primary key, b text);
create materialized view m as select id as a from t;
