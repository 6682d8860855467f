create type mood as enum ('sad', 'happy');
create function f(m mood) returns integer language sql as 'select 1';
