create domain amount as integer default 1 check (value > 0);
create domain small as amount;
create domain word as text;
create type pair as (one amount, other integer);
create table t (id integer primary key, a amount default 3, b amount[], c small unique, d word, e pair);
create index t_d on t (d);
insert into t values (1, 5, '{1,2}', 4, 'x', '(1,2)');
