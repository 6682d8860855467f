drop index "Index";
alter table "order" drop constraint "table";
alter table "order" drop column "group";
drop table "odd""name.x";
