create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
create view v as select id from t;
