create unique index concurrently stock_bin_key_new on stock (bin, shop);
alter table stock drop constraint stock_bin_key;
alter table stock add constraint stock_bin_key unique using index stock_bin_key_new;
create unique index concurrently stock_pkey_new on stock (shop, item);
alter table stock drop constraint stock_pkey;
alter table stock add constraint stock_pkey primary key using index stock_pkey_new;
