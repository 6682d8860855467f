create index concurrently customer_lower_idx on customer ((lower(email)));
create index concurrently customer_name_idx_new on customer (name, email);
drop index concurrently customer_name_idx;
alter index customer_name_idx_new rename to customer_name_idx;
drop index concurrently customer_email_idx;
