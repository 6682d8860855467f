create table t (id integer primary key, a bigint, b integer);
create statistics st (dependencies) on a, b from t;
