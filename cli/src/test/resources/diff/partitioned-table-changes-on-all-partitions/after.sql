create table u (id integer primary key);
create table t (id integer not null, note text, u integer references u, unique (id), constraint t_check check (note <> '')) partition by range (id);
create index t_note_idx on t (note, id);
create table t1 partition of t for values from (1) to (10);
create index t1_own on t1 (note);
create table refers (t integer references t (id), t1 integer references t1 (id));
insert into t values (1, 'a', null);
