create table t (a integer, b integer, id integer primary key);
create table u (b integer, a integer, id integer primary key);
create publication same for table t (a, id);
create publication other for table u (b, id);
