alter table m alter column code type varchar(36);
