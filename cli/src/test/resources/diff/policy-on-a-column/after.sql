create table t (id integer primary key, a bigint, b text);
alter table t enable row level security;
create policy mine on t using (a > 0);
