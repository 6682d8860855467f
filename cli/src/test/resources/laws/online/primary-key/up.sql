alter table stock add constraint stock_shop_not_null_check check (shop is not null) not valid;
alter table stock validate constraint stock_shop_not_null_check;
alter table stock alter column shop set not null;
alter table stock drop constraint stock_shop_not_null_check;
create unique index concurrently stock_pkey on stock (shop, item);
alter table stock add constraint stock_pkey primary key using index stock_pkey;
