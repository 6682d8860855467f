alter table account replica identity nothing;
alter table note drop constraint note_account_fkey;
alter table account drop constraint account_code_key;
alter table account set unlogged;
alter table note set unlogged;
create unlogged sequence ticket_seq;
create unlogged table log (
  id bigint not null
) with (fillfactor = 60);
alter table log replica identity full;
alter table account alter column code drop not null;
alter table account set (autovacuum_vacuum_scale_factor = 0.05, fillfactor = 90);
alter table account reset (toast.autovacuum_enabled);
create unique index note_id_idx on note (id) include (account_id);
alter table note replica identity using index note_id_idx;
alter table note add constraint note_account_fkey foreign key (account_id) references account (id);
drop table visit;
