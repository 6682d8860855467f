create table gone (
  note text
);
alter table gone alter column note set storage main;
alter table gone alter column note set compression pglz;
alter table only gone alter column note set statistics 20;
alter table gone alter column note set (n_distinct = -0.5);
create index gone_note_idx on gone (note) with (deduplicate_items = off, fillfactor = 40);
alter index page_titles reset (fillfactor);
alter index page_tags_idx set (fastupdate = off);
alter index page_tags_idx reset (gin_pending_list_limit);
alter index page_title_key reset (fillfactor);
alter index page_pkey set (fillfactor = 80);
alter index page_during_excl set (fillfactor = 70);
alter index page_during_excl reset (buffering);
do $limbeck$
begin
  execute (
    select format('alter table %s alter column %I set storage %s', a.attrelid::regclass,
             a.attname, case t.typstorage when 'p' then 'plain' when 'e' then 'external'
               when 'm' then 'main' else 'extended' end)
      from pg_attribute a
      join pg_type t on t.oid = a.atttypid
     where a.attrelid = to_regclass('page') and a.attname = 'tags');
end
$limbeck$;
alter table page alter column title type varchar(40);
alter table page alter column title set storage main;
alter table page alter column title set compression pglz;
alter table only page alter column title set statistics 0;
alter table page alter column title set (n_distinct = 7);
alter table page alter column body set storage external;
alter table page alter column body set compression default;
alter table page alter column body reset (n_distinct);
alter table only page alter column id set statistics 500;
alter table page drop column extra;
drop table come;
alter index page_titles rename to page_title_idx;
