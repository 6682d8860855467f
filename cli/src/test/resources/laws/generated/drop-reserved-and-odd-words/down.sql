create table "odd""name.x" (
  "a ""b"" c" text,
  "it's" integer
);
create index "odd index" on "odd""name.x" ("a ""b"" c");
alter table "order" add column "group" text;
alter table "order" add constraint "table" unique ("group");
create index "Index" on "order" ("Select");
