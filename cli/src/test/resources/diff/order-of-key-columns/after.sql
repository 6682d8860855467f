create table p (a integer, b integer, unique (a, b));
create table t (a integer, b integer, x timestamp, unique (b, a), foreign key (b, a) references p (b, a));
