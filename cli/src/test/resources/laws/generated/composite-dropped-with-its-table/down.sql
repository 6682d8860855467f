create type mood as enum ('sad', 'ok', 'happy');
create type address as (zip integer, "Street" varchar(80), mood mood);
create table person (
  id bigint not null,
  home address,
  constraint person_pkey primary key (id)
);
