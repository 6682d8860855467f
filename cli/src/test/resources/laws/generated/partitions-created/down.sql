create table old (
  id bigint not null,
  kind text
) partition by list (kind);
create table old_a partition of old for values IN ('a');
alter table account drop constraint account_booking_fkey;
alter table account drop column booking_id;
drop table event_rest_a0;
drop table event_rest_a;
drop table event_rest;
drop index event_2026_kind_idx;
drop table event_2026;
drop index event_account_id_idx;
drop table event;
drop table booking_0;
drop table booking;
