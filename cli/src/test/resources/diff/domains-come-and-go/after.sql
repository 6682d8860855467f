create schema sales;
create domain positive as integer default 7 constraint positive_check check (value > 0);
create domain sales."Odd word" as varchar(40) collate "C" not null
  constraint "short enough" check (length(value) < 30);
comment on domain positive is 'more than nothing';
create domain tiny as positive check (value < 10);
create domain ids as integer[] check (cardinality(value) < 5);
create type pair as (one positive, word sales."Odd word");
create domain unlike as pair check ((value).one <> 3);
create table t (id integer primary key, a tiny, b positive[], c ids, d pair, e unlike);
insert into t values (2, 6);
