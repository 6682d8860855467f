alter table m alter column b set not null;
alter table m alter column a drop not null;
