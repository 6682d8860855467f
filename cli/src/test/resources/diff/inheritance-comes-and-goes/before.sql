create schema shop;
create table animal (id bigint primary key, legs integer default 4 check (legs >= 0));
create table shop.priced (price numeric);
create table dog (tail text) inherits (animal, shop.priced);
create table cat (id bigint not null, legs integer, constraint animal_legs_check check (legs >= 0));
create table goldfish () inherits (animal);
insert into animal values (1);
insert into dog values (1, 3, 10, 'long');
insert into cat values (2, 4);
