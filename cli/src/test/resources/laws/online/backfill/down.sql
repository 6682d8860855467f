alter table customer alter column tier drop not null;
alter table customer drop column points;
alter table customer drop column login;
