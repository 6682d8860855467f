create table t (id integer primary key, a integer, b integer);
create statistics st (dependencies) on a, b from t;
insert into t values (1, 2, 3);
