drop index z_idx;
drop index n_idx;
alter table n drop constraint m_key;
drop table counter;
drop sequence z;
alter index m_idx rename to n_idx;
alter table m rename constraint n_key to m_key;
create sequence counter;
create table z (
  a integer
);
alter table n add constraint n_key unique (a);
create index z_idx on z (a);
create index m_idx on m (a);
