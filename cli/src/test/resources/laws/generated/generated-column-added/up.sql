alter table m add column area integer generated always as (w * h) stored;
alter table m add column around integer generated always as (2 * (w + h)) virtual;
create index m_area_idx on m (area);
