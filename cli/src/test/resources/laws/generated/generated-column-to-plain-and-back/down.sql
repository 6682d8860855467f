alter table m drop constraint m_size_key;
alter table m drop column size;
alter table m add column size integer;
alter table m drop column area;
alter table m add column area integer generated always as (w * h) stored;
alter table m add constraint m_area_key unique (area);
alter table m add constraint m_size_key unique (size);
