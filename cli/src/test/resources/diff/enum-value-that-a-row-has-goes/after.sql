create type mood as enum ('happy', 'sad');
create table t (mood mood);
insert into t values ('sad');
