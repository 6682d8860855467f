alter table sales.orders rename to purchases;
alter table sales.purchases rename constraint orders_pkey to purchases_pkey;
alter table sales.purchases rename constraint orders_up_fkey to purchases_up_fkey;
alter index sales.orders_up_idx rename to purchases_up_idx;
alter sequence sales.orders_seq rename to purchases_seq;
