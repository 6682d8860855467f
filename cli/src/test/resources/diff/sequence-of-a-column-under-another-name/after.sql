create schema "Far";
create table t (id integer primary key, note text);
create sequence counter as integer owned by t.id;
alter table t alter id set default nextval('counter');
create table u (id serial primary key);
insert into t (note) values ('one'), ('two');
insert into u values (default);
