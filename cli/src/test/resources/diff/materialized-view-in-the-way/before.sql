create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
create materialized view m as select a from t;
create index m_a_idx on m (a);
