create unlogged sequence visit_id_seq;
create unlogged table visit (
  id bigint not null default nextval('visit_id_seq'),
  code text not null,
  constraint visit_pkey primary key (id)
) with (autovacuum_enabled = false, fillfactor = 50);
create unique index visit_code_idx on visit (code);
alter sequence visit_id_seq owned by visit.id;
alter table visit replica identity using index visit_code_idx;
alter table note drop constraint note_account_fkey;
alter table note replica identity default;
drop index note_id_idx;
alter table account set (fillfactor = 70, toast.autovacuum_enabled = false);
alter table account reset (autovacuum_vacuum_scale_factor);
alter table account alter column code set not null;
drop table log;
drop sequence ticket_seq;
alter table note set logged;
alter table account set logged;
alter table account add constraint account_code_key unique (code);
alter table note add constraint note_account_fkey foreign key (account_id) references account (id);
alter table account replica identity using index account_code_key;
