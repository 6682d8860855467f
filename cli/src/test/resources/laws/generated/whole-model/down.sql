create table extra (
  x char(1),
  uid bigint,
  constraint extra_uid_fkey foreign key (uid) references "user" (id)
);
alter table "user" add column pw varchar(50);
alter table "order" drop constraint order_user_id_fkey;
alter table "order" drop constraint order_amount_check;
alter table address drop constraint uq_email;
alter table "user" alter column a1 drop default;
alter table "user" alter column name drop not null;
alter table "order" alter column amount type numeric(8,2);
alter table "order" alter column amount set not null;
alter table "order" drop column user_id;
alter table address drop column street;
drop table item;
alter table "order" add constraint order_amount_check check (amount >= 0);
create index pw_idx on "user" (pw);
