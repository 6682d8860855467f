create table t (id integer generated always as identity (sequence name counter), note text);
create table p (id integer, note text) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create index p1_by_note on p1 (note);
create index p_note on p (note);
insert into t (note) values ('one'), ('two');
