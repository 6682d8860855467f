create index concurrently customer_name_idx_new on customer (name);
drop index concurrently customer_name_idx;
alter index customer_name_idx_new rename to customer_name_idx;
create index concurrently customer_email_idx on customer (email);
drop index concurrently customer_lower_idx;
