create table t (id integer primary key, a integer, b text);
alter table t enable row level security;
create policy mine on t using (a > 1);
