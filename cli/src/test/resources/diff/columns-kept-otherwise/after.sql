create table t (id bigint, a text, b text, c varchar(20), d varchar(20), e numeric, f bytea, "G g" text, h varchar(20), i text);
alter table t alter a set storage main, alter a set statistics 50, alter c set storage main,
  alter c set compression pglz, alter d set statistics 10000, alter d set storage external,
  alter f set (n_distinct = -1), alter id set statistics 500, alter i set storage external,
  alter i set compression pglz, alter i set (n_distinct = 3);
insert into t values (1, 'a', 'b', 'c', 'd', 1.5, '\x01', 'g', 'h', null);
