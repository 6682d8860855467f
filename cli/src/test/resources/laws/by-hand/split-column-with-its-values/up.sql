alter table users add column given text;
alter table users add column family text;
update users set given = split_part(name, ' ', 1);
-- run "fill family names";
alter table users alter column given set not null;
alter table users alter column family set not null;
alter table users drop column name;
