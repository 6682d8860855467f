drop index m_area_idx;
alter table m drop column around;
alter table m drop column area;
alter table m add column around integer generated always as (w + h) virtual;
alter table m add column area integer generated always as (w * h) stored;
create index m_area_idx on m (area);
