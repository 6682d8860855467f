drop index m_idx;
drop index z_idx;
alter table n drop constraint n_key;
drop table z;
drop sequence counter;
alter table m rename constraint m_key to n_key;
alter index n_idx rename to m_idx;
create sequence z;
create table counter (
  a integer
);
alter table n add constraint m_key unique (b);
create index n_idx on m (b);
create index z_idx on n (b);
