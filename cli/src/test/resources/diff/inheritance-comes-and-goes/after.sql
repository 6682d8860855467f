create schema shop;
create table animal (id bigint primary key, legs integer default 4 check (legs >= 0));
create table shop.priced (price numeric);
create table dog (tail text default 'none', ears integer) inherits (shop.priced, animal);
create table puppy (name text) inherits (dog);
create table cat (meow text) inherits (animal);
create index on dog (ears);
insert into puppy values (10, 1, 3, 'long');
insert into cat values (2, 4);
