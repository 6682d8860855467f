create table t (id integer primary key, b text);
create publication p for table t (id);
