create table t (a integer, b integer);
create materialized view m as select a, b from t;
create statistics of_view on a, b from m;
create statistics of_table on a, b from t;
