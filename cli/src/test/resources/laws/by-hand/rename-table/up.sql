alter table sales.orders rename to purchases;
alter table sales.purchases rename constraint orders_pkey to purchases_pkey;
alter table sales.purchases rename constraint orders_up_fkey to purchases_up_fkey;
alter index sales.orders_up_idx rename to purchases_up_idx;
alter sequence sales.orders_seq rename to purchases_seq;
alter table sales.purchases alter column id set default nextval('sales.purchases_seq'::regclass);
select setval('sales.purchases_seq'::regclass, greatest(max(id) + 1, nextval('sales.purchases_seq'::regclass)), false)
from sales.purchases
having (select seqincrement > 0 from pg_sequence where seqrelid = 'sales.purchases_seq'::regclass);
