alter table m add column b text;
drop index m_where;
alter table m add constraint m_check check (a <> b);
create index m_where on m (id) where b is not null;
create index m_expr on m ((a || b));
