alter table event drop constraint event_account_fkey;
drop index event_note_idx;
alter table event drop constraint event_pkey;
alter table event drop constraint event_note_check;
alter table event alter column id drop not null;
create index concurrently event_2_0_odd on event_2_0 (id);
create index concurrently event_1_note_id_idx on event_1 (note, id);
create index concurrently event_2_0_note_id_idx on event_2_0 (note, id);
create index event_old_idx on event (note, id);
