alter table m alter column a set not null;
alter table m alter column b drop not null;
