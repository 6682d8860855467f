create table t (id integer not null, note text, constraint t_check check (id > 0), constraint t_pkey primary key (id)) partition by range (id);
create index t_note_idx on t (note);
create table t1 (id integer not null, note text, constraint t_check check (id > 0), constraint t1_pkey primary key (id));
create index t1_note_idx on t1 (note);
create table t2 (note text, id integer not null, constraint t_check check (id > 0), constraint t2_odd primary key (id));
create index t2_note_idx on t2 (note);
alter table t attach partition t2 for values from (10) to (20);
insert into t1 values (1, 'a'), (9, 'b');
insert into t2 values ('c', 11), (null, 19);
