create table old (a integer, b integer);
create statistics both on a, b from old;
comment on statistics both is 'It''s old';
alter statistics both set statistics 9;
insert into old values (1, 2);
