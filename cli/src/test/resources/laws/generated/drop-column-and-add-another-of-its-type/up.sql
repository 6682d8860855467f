alter table users add column alias varchar(40);
alter table users drop column nick;
