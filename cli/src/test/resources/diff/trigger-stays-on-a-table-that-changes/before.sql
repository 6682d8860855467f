create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger audit before insert on t for each row execute function f();
