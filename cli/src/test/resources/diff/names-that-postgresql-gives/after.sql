create table t (id integer generated always as identity, note varchar(40));
create table p (id integer, note text) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create index p_note on p (note);
insert into t (note) values ('one'), ('two');
