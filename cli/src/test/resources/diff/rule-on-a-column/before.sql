create table t (id integer primary key, a integer, b text);
insert into t values (1, 2, 'x');
create rule guard as on update to t where new.a < 0 do instead nothing;
