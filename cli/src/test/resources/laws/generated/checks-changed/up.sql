alter table m drop constraint m_a_check;
alter table m drop constraint m_old;
alter table m add column b integer;
alter table m add constraint m_a_check check (a > -1 and a <> 7);
alter table m add constraint m_new check (a < 200 or b is null);
