create domain amount as integer default 2
  constraint a check (value < 100) constraint c check (value <> 77) constraint new_name check (value <> 50);
comment on domain amount is 'how much';
create domain small as amount not null constraint small_check check (value < 1000);
create table t (id integer primary key, a amount, b small);
create index t_a on t (a) where a > 3;
insert into t values (2, 7, 8);
