create table u (id integer primary key);
create table t (id integer, note varchar(10), gone text) partition by range (id);
create table t1 partition of t for values from (1) to (10);
create index t1_own on t1 (note);
create index t1_gone on t1 (gone);
insert into t values (1, 'a', 'b');
