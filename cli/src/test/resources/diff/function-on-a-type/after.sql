create function f(m text) returns integer language sql as 'select 1';
