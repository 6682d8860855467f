create materialized view m as select 1 as a, 'x'::text as b;
create materialized view n as select 1 as a, 'x'::text as b;
create index m_a on m (a);
create index n_a on n (a);
