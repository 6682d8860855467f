create type mood as enum ('sad', 'ok');
create table t (id integer primary key, a mood default 'ok');
insert into t values (1, 'sad');
