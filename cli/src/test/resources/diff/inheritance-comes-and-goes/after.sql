create schema shop;
create table animal (id bigint primary key, legs integer default 4 check (legs >= 0));
create table shop.priced (price numeric);
create table dog (tail text default 'none', ears integer) inherits (animal, shop.priced);
create table puppy (name text) inherits (dog);
create table cat (meow text) inherits (animal);
create index on dog (ears);
insert into puppy values (1, 3, 10, 'long');
insert into cat values (2, 4);
