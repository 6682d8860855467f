drop index m_5;
alter table m drop constraint m_4;
alter table m drop constraint m_3;
alter table m drop constraint m_1;
alter table m add constraint m_5 unique (d);
alter table m add constraint m_4 unique (b, d);
alter table m add constraint m_3 unique (b);
alter table m add constraint m_1 unique (a);
