create table old (a integer, b integer);
create statistics pair on a, b from old;
comment on statistics pair is 'It''s old';
alter statistics pair set statistics 9;
insert into old values (1, 2);
