create extension btree_gist;
create table t (id integer primary key, code text, tags text[], during int4range,
  constraint t_code unique (code) with (fillfactor = 70),
  constraint t_during exclude using gist (during with &&) with (buffering = auto));
create index t_tags on t using gin (tags) with (gin_pending_list_limit = 128);
create index t_low on t (lower(code)) with (fillfactor = 60) where code <> '';
create index t_plain on t (code) with (deduplicate_items = off);
create index t_other on t (id, code) with (fillfactor = 90);
insert into t values (1, 'a', '{x}', '[1,3)');
