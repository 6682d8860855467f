create table plain (id integer primary key, note text);
create table packed (id integer primary key, note text)
  with (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_vacuum_threshold = 200);
create unlogged table counter (id bigserial primary key, at timestamptz);
create table "Odd one" (id integer);
create unlogged table gone (id integer, note text) with (fillfactor = 50);
alter table gone replica identity full;
insert into plain values (1, 'a');
insert into packed values (1, 'b');
insert into counter (at) values ('2026-01-01');
insert into "Odd one" values (1);
insert into gone values (1, 'c');
