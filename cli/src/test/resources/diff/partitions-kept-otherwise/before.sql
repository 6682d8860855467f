create table t (id integer not null, code text not null, primary key (id)) partition by range (id);
create table t1 partition of t for values from (0) to (10) with (fillfactor = 70);
create unlogged table t2 partition of t for values from (10) to (20);
create table t3 partition of t for values from (20) to (30);
alter table t3 replica identity full;
create unlogged table t4 (id integer not null, code text not null, primary key (id)) with (fillfactor = 40);
insert into t values (1, 'a'), (11, 'b'), (21, 'c');
