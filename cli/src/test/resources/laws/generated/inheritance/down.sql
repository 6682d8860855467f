alter table shop.puppy no inherit dog;
alter table cat no inherit animal;
create table goldfish (
  id bigint not null,
  legs integer,
  constraint animal_legs_check check (legs >= 0)
);
alter table goldfish inherit animal;
alter table dog drop constraint dog_pkey;
alter table dog alter column legs drop default;
comment on column dog.id is null;
drop table shop.puppy;
drop table shop.priced;
drop schema shop;
