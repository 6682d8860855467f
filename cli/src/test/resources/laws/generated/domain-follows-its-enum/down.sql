alter domain feeling set default 'ok'::mood;
alter domain feeling drop not null;
alter domain feeling drop constraint feeling_check;
