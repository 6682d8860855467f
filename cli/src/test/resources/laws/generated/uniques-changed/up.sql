alter table m drop constraint m_1;
alter table m drop constraint m_3;
alter table m drop constraint m_4;
alter table m drop constraint m_5;
alter table m add constraint m_1 unique (a, b);
alter table m add constraint m_3 unique (b) deferrable initially deferred;
alter table m add constraint m_4 unique nulls not distinct (b, d);
create unique index m_5 on m (d);
