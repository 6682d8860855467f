create access method pile type table handler heap_tableam_handler;
create table t (id integer primary key);
create materialized view m as select 1 as a;
