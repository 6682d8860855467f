alter table "order" drop constraint "FK";
drop index "Index";
alter table "order" drop constraint "table";
alter table "order" drop column "ünï";
alter table "order" drop column "group";
drop index "odd index";
drop table "odd""name.x";
