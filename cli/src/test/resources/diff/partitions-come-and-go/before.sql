create table t (id integer, note text) partition by list (id);
create table old partition of t for values in (1, 2);
insert into t values (1, 'a');
