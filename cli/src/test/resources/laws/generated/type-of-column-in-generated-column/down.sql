drop index m_area_idx;
alter table m drop constraint m_area_check;
alter table m drop column area;
alter table m alter column w type integer;
alter table m add column area integer generated always as (w * h) stored;
alter table m add constraint m_area_check check (area > 0);
create index m_area_idx on m (area);
