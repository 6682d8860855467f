alter table m drop constraint m_new;
alter table m drop constraint m_a_check;
alter table m drop column b;
alter table m add constraint m_old check (a < 100);
alter table m add constraint m_a_check check (a > 0);
