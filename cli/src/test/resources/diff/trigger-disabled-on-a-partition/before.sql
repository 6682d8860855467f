create function f() returns trigger language plpgsql as 'begin return new; end';
create table p (id integer) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create trigger checked before insert on p for each row execute function f();
alter table p1 disable trigger checked;
