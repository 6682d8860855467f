alter table m drop column p;
alter table m alter column n type integer;
alter table m add column p integer;
alter table m add column v integer generated always as (p + 1) virtual;
alter table m add column g integer generated always as (n + 1) stored;
create index m_g_idx on m (g);
