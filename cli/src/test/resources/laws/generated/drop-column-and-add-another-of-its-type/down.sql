alter table users add column nick varchar(40);
alter table users drop column alias;
