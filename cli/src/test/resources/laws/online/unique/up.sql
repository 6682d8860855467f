create unique index concurrently customer_email_key on customer (email);
alter table customer add constraint customer_email_key unique using index customer_email_key;
create unique index concurrently customer_number_key on customer (number) include (name) nulls not distinct;
alter table customer add constraint customer_number_key unique using index customer_number_key deferrable initially deferred;
