alter table m alter column f set default false;
alter table m alter column e set default '//slash';
alter table m alter column d set default now();
alter table m alter column b set default 15;
alter table m alter column a set default 'old';
