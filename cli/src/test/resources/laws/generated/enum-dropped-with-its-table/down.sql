create type mood as enum ('sad', 'ok', 'happy');
create table person (
  id bigint not null,
  mood mood not null,
  constraint person_pkey primary key (id)
);
