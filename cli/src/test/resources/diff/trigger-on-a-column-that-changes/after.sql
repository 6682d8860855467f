create table t (id integer primary key, a bigint, b text);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger audit before update of a on t for each row when (new.a > 0) execute function f();
