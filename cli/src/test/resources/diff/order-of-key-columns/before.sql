create table p (a integer, b integer, unique (a, b));
create table t (a integer, b integer, x timestamp(6), unique (a, b), foreign key (a, b) references p (a, b));
insert into p values (1, 2); insert into t values (1, 2, now());
