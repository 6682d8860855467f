create table t (id integer, a text, b text, c varchar(10), d varchar(10), e numeric, f bytea, "G g" text, h text);
alter table t alter a set storage external, alter b set compression pglz, alter c set storage main,
  alter c set compression pglz, alter d set statistics 0, alter e set storage plain,
  alter f set (n_distinct = 5, n_distinct_inherited = -0.5), alter id set statistics 500,
  alter "G g" set storage external, alter h set storage external;
create table gone (a text);
alter table gone alter a set storage main, alter a set statistics 20, alter a set (n_distinct = 7);
insert into t values (1, 'a', 'b', 'c', 'd', 1.5, '\x01', 'g', 'h');
