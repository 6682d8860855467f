alter index page_title_idx rename to page_titles;
create table come (
  note text not null,
  constraint come_note_key unique (note) with (fillfactor = 55)
);
alter table come alter column note set storage plain;
alter table only come alter column note set statistics 0;
comment on column come.note is 'As it comes';
alter table page add column extra text;
alter table page alter column extra set storage external;
alter table only page alter column extra set statistics 30;
alter table only page alter column id set statistics -1;
do $limbeck$
begin
  execute (
    select format('alter table %s alter column %I set storage %s', a.attrelid::regclass,
             a.attname, case t.typstorage when 'p' then 'plain' when 'e' then 'external'
               when 'm' then 'main' else 'extended' end)
      from pg_attribute a
      join pg_type t on t.oid = a.atttypid
     where a.attrelid = to_regclass('page') and a.attname = 'body');
end
$limbeck$;
alter table page alter column body set compression pglz;
alter table page alter column body set (n_distinct = -1);
alter table page alter column title type varchar(80);
alter table page alter column title set storage main;
alter table only page alter column title set statistics 10000;
alter table page alter column title reset (n_distinct);
alter table page alter column tags set storage external;
alter index page_during_excl set (buffering = auto);
alter index page_during_excl reset (fillfactor);
alter index page_pkey reset (fillfactor);
alter index page_title_key set (fillfactor = 60);
alter index page_tags_idx set (gin_pending_list_limit = 128);
alter index page_tags_idx reset (fastupdate);
alter index page_titles set (fillfactor = 50);
drop table gone;
