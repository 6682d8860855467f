create materialized view m as select 1 as a;
create index m_a on m (a);
create table p (id integer primary key) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table t (id integer generated always as identity primary key);
