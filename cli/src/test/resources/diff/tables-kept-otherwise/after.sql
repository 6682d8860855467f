create unlogged table plain (id integer primary key, note text)
  with (parallel_workers = 4, toast.autovacuum_enabled = off);
create table packed (id integer primary key, note text)
  with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.05);
create table counter (id bigserial primary key, at timestamptz);
create unlogged table "Odd one" (id integer) with (autovacuum_enabled = 'FALSE');
alter table "Odd one" replica identity nothing;
create unlogged table come (id bigserial primary key, name text) with (fillfactor = 60);
insert into plain values (1, 'a');
insert into packed values (1, 'b');
insert into counter (at) values ('2026-01-01');
insert into "Odd one" values (1);
