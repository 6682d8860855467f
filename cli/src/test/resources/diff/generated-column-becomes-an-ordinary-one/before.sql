create table t (id integer primary key, a integer, b integer generated always as (a * 2) stored, c text generated always as ('x') stored unique);
create index t_b_idx on t (b);
insert into t (id, a) values (1, 1);
