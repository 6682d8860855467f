create unique index concurrently customer_email_idx on customer ((lower(email))) where email is not null;
drop index concurrently customer_name_idx;
