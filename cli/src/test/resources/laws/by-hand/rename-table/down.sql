alter table sales.purchases rename to orders;
alter table sales.orders rename constraint purchases_pkey to orders_pkey;
alter table sales.orders rename constraint purchases_up_fkey to orders_up_fkey;
alter index sales.purchases_up_idx rename to orders_up_idx;
alter sequence sales.purchases_seq rename to orders_seq;
alter table sales.orders alter column id set default nextval('sales.orders_seq'::regclass);
select setval('sales.orders_seq'::regclass, greatest(max(id) + 1, nextval('sales.orders_seq'::regclass)), false)
from sales.orders
having (select seqincrement > 0 from pg_sequence where seqrelid = 'sales.orders_seq'::regclass);
