create table t (id integer primary key, b text);
create function total() returns bigint language sql as 'select 1';
