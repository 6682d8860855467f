alter table customer drop constraint customer_number_key;
alter table customer drop constraint customer_email_key;
