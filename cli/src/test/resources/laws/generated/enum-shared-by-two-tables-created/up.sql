create type mood as enum ('sad', 'ok', 'happy');
create table dog (
  id bigint not null,
  temper mood default 'happy',
  constraint dog_pkey primary key (id)
);
create table person (
  id bigint not null,
  mood mood,
  constraint person_pkey primary key (id)
);
