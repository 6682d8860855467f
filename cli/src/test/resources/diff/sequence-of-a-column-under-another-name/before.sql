create schema "Far";
create table t (id serial primary key, note text);
create table u (id integer primary key);
create sequence u_counter as integer owned by u.id;
alter table u alter id set default nextval('u_counter');
insert into t (note) values ('one'), ('two');
insert into u values (default);
