alter table m drop constraint m_excl;
alter table m drop constraint m_y_key;
alter table m drop column x;
