create table animal (id bigint, legs bigint);
create table dog (tail text) inherits (animal);
