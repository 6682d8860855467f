create materialized view m as select 1 as a;
create index m_a on m (a);
create table p (id integer primary key) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table t (id integer generated always as identity primary key);
comment on index m_a is 'of a view';
comment on index p1_pkey is 'of a partition';
comment on sequence t_id_seq is 'of an identity';
comment on schema public is 'ours';
