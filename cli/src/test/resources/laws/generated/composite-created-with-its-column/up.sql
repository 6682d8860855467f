create type mood as enum ('sad', 'ok', 'happy');
create type address as (zip integer, "Street" varchar(80), mood mood);
alter table person add column home address;
alter table person add column others address[];
