drop index m_expr;
drop index m_where;
alter table m drop constraint m_check;
create index m_where on m (id) where a is not null;
alter table m drop column b;
