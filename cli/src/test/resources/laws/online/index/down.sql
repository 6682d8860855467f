create index concurrently customer_name_idx on customer (name);
drop index concurrently customer_email_idx;
