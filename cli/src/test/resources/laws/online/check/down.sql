alter table purchase drop constraint purchase_total_check;
