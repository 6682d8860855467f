drop index m_g_idx;
alter table m drop column g;
alter table m drop column v;
alter table m drop column p;
alter table m alter column n type numeric(10,2);
alter table m add column p integer generated always as (id::integer * 2) stored;
