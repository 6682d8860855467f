alter table purchase drop constraint purchase_customer_id_fkey;
drop index invoice_purchase_id_idx;
drop table invoice;
