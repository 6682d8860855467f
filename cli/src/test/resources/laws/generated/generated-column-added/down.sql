drop index m_area_idx;
alter table m drop column around;
alter table m drop column area;
