create extension btree_gist;
create table t (id integer primary key with (fillfactor = 70), code text, tags text[], during int4range,
  constraint t_code unique (code),
  constraint t_during exclude using gist (during with &&) with (fillfactor = 60));
create index t_tags on t using gin (tags) with (fastupdate = off);
create index t_low on t (lower(code)) with (deduplicate_items = off, fillfactor = 50) where code <> '';
create index t_plain on t (code);
create index t_renamed on t (id, code) with (fillfactor = 80);
create index t_gone on t (code, id) with (fillfactor = 40);
create table gone (id integer primary key with (fillfactor = 55), constraint gone_id unique (id) include (id) with (fillfactor = 45));
insert into t values (1, 'a', '{x}', '[1,3)');
