create access method pile type table handler heap_tableam_handler;
create table t (id integer primary key) using pile;
create materialized view m using pile as select 1 as a;
