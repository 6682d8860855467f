create domain amount as integer default 1 not null
  constraint a check (value > 0) constraint b check (value < 100) constraint old_name check (value <> 50);
create domain small as amount;
create table t (id integer primary key, a amount, b small);
create index t_a on t (a) where a > 3;
insert into t values (1, 5, 6);
