create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
alter table t enable row level security;
create policy mine on t using (a > 0);
