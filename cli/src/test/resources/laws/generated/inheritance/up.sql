create schema shop;
create table shop.priced (
  price numeric
);
create table shop.puppy (
  id bigint not null,
  legs integer not null default 3,
  tail text,
  price numeric,
  constraint animal_legs_check check (legs >= 0)
);
alter table shop.puppy inherit shop.priced;
comment on column dog.id is 'Its own';
alter table dog alter column legs set default 4;
alter table dog add constraint dog_pkey primary key (id);
drop table goldfish;
alter table cat inherit animal;
alter table shop.puppy inherit dog;
