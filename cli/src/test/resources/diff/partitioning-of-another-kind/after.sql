create table t (id integer, k text) partition by hash (k);
