create table "odd""name.x" (
  "a ""b"" c" text,
  "it's" integer
);
create index "odd index" on "odd""name.x" ("a ""b"" c");
alter table "order" add column "group" text default 'it''s';
alter table "order" add column "ünï" bigint;
alter table "order" add constraint "table" unique ("group");
create index "Index" on "order" ("Select", (lower("group"))) where "Select" is not null;
alter table "order" add constraint "FK" foreign key ("ünï") references "order" (id);
