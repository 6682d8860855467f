alter table event detach partition moved;
drop index concurrently moved_note_idx;
alter table moved drop constraint event_account_fkey;
alter table moved drop constraint moved_pkey;
alter table area_north detach partition area_n1;
drop table event_3;
