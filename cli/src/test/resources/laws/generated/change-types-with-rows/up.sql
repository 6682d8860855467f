alter table m alter column name type varchar(100);
alter table m alter column n type bigint;
alter table m alter column price type numeric(10,6);
alter table m alter column at type timestamptz;
alter table m alter column ratio type double precision;
alter table m alter column doc type jsonb;
alter table m alter column note type text;
alter table m alter column small type integer;
