create schema "Odd schema";
create type "Odd schema"."The ""Mood""" as enum ('it''s', E'a \\ b', 'two
lines', '$limbeck$', '50 % {x}');
create type "Odd schema"."order" as enum ('Select', 'from');
create table "Odd schema"."Table" (
  "The ""col""" "Odd schema"."The ""Mood""" default 'it''s',
  "all" "Odd schema"."order"[]
);
