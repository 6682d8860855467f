alter table m alter column id drop identity;
