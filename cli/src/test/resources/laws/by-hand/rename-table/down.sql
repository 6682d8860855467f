alter table sales.purchases rename to orders;
alter table sales.orders rename constraint purchases_pkey to orders_pkey;
alter table sales.orders rename constraint purchases_up_fkey to orders_up_fkey;
alter index sales.purchases_up_idx rename to orders_up_idx;
alter sequence sales.purchases_seq rename to orders_seq;
