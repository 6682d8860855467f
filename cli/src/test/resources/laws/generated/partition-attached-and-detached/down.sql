alter table event detach partition moved;
drop index moved_note_idx;
alter table moved drop constraint moved_pkey;
alter table moved drop constraint event_check;
alter table moved alter column id drop not null;
alter table kept add constraint kept_check check (id < 30);
alter table kept add constraint event_check check (id > 0);
alter table event attach partition kept for values FROM ('10') TO ('20');
