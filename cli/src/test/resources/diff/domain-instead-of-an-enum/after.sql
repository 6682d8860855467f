create domain mood as text check (value in ('sad', 'ok'));
create table t (id integer primary key, a mood default 'ok');
insert into t values (1, 'sad');
