create domain amount as bigint default 1 check (value > 0);
create domain small as amount;
create domain word as text collate "C";
create type pair as (one amount, other integer);
create table t (id integer primary key, a amount default 3, b amount[], c small unique, d word, e pair);
create index t_d on t (d);
insert into t values (2, 6, '{3}', 7, 'y', '(3,4)');
