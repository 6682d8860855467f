create table t (id integer primary key, b bigint not null, c varchar(20) unique);
create index t_b_idx on t (b);
insert into t values (1, 2, 'x');
