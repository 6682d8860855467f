create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
create function total() returns bigint language sql begin atomic select sum(a) from t; end;
