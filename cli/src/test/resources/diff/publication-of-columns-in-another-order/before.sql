create table t (gone integer, a integer, b integer, id integer primary key);
alter table t drop column gone;
create table u (a integer, b integer, id integer primary key);
create publication same for table t (a, id);
create publication other for table u (a, id);
