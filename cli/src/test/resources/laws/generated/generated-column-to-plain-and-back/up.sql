alter table m drop constraint m_size_key;
alter table m alter column area drop expression;
alter table m drop column size;
alter table m add column size integer generated always as (w * h) stored;
alter table m add constraint m_size_key unique (size);
