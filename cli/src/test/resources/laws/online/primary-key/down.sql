alter table stock drop constraint stock_pkey;
alter table stock alter column shop drop not null;
