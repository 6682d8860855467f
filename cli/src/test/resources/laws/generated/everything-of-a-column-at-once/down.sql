alter table m alter column a type varchar(5);
alter table m alter column a set default '1';
alter table m alter column a drop not null;
comment on column m.a is 'old';
