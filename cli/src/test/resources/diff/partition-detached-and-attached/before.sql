create table t (id integer not null, note text, constraint t_check check (id > 0), constraint t_pkey primary key (id)) partition by range (id);
create index t_note_idx on t (note);
create table t1 partition of t for values from (1) to (10);
create table t2 (note text, id integer, constraint t2_odd primary key (id));
insert into t values (1, 'a'), (9, 'b');
insert into t2 values ('c', 11), (null, 19);
