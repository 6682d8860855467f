create table t (id integer, note text, more integer) partition by list (id);
create table new1 partition of t for values in (1);
create index new1_more on new1 (more);
create table new2 partition of t (constraint more_check check (more > 0)) for values in (2, 3);
