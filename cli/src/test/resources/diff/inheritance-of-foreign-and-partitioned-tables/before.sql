create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table far (id integer) server elsewhere;
create table near () inherits (far);
create table log (id integer) partition by range (id);
create table log_1 partition of log for values from (0) to (10);
