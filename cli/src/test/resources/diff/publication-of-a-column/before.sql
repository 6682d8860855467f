create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
create publication p for table t (id, a);
