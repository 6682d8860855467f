alter table purchase add constraint purchase_total_check check (total >= 0) not valid;
alter table purchase validate constraint purchase_total_check;
