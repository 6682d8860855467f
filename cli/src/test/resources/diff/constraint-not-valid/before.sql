create table t (id integer primary key, a integer);
insert into t values (1, -1);
alter table t add constraint positive check (a > 0) not valid;
