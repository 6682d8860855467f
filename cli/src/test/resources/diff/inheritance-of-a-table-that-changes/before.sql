create table animal (id bigint, legs integer);
create table dog (tail text) inherits (animal);
insert into dog values (1, 4, 'long');
