create type mood as enum ('sad', 'ok', 'happy');
create table dog (
  id bigint not null,
  temper mood default 'happy',
  constraint dog_pkey primary key (id)
);
alter table person add column mood mood;
