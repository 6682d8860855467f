alter table m alter column small type smallint;
alter table m alter column note type varchar(10);
alter table m alter column doc type "json";
alter table m alter column ratio type real;
alter table m alter column at type timestamp;
alter table m alter column price type numeric(10,5);
alter table m alter column n type integer;
alter table m alter column name type varchar(30);
