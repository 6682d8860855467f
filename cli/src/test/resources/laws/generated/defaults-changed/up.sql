alter table m alter column a set default 'ne''w';
alter table m alter column b set default 20;
alter table m alter column d drop default;
alter table m alter column e set default 's//l//ash';
alter table m alter column f set default true;
