alter table m alter column flag type text;
alter table m alter column flag set default 'true';
alter table m alter column v type varchar(10);
alter table m alter column n type text;
alter table m alter column n set default '0';
