create domain amount as integer;
create function f(a amount) returns integer language sql as 'select 1';
create table t (a integer);
