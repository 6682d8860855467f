alter table users add column name text;
update users set name = given || ' ' || family;
alter table users alter column name set not null;
alter table users drop column given;
alter table users drop column family;
