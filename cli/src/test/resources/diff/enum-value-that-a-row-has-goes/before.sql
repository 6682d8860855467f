create type mood as enum ('sad', 'ok', 'happy');
create table t (mood mood);
insert into t values ('ok');
