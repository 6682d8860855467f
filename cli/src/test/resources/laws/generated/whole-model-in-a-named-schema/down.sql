create table sales.extra (
  x char(1),
  uid bigint,
  constraint extra_uid_fkey foreign key (uid) references sales."user" (id)
);
alter table sales."user" add column pw varchar(50);
alter table sales."order" drop constraint order_user_id_fkey;
alter table sales."order" drop constraint order_amount_check;
alter table sales.address drop constraint uq_email;
alter table sales."user" alter column a1 drop default;
alter table sales."user" alter column name drop not null;
alter table sales."order" alter column amount type numeric(8,2);
alter table sales."order" alter column amount set not null;
alter table sales."order" drop column user_id;
alter table sales.address drop column street;
drop table sales.item;
alter table sales."order" add constraint order_amount_check check (amount >= 0);
create index pw_idx on sales."user" (pw);
