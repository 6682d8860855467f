create table t (id integer primary key);
comment on constraint t_pkey on t is 'the key';
