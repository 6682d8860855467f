create type mood as enum ('sad', 'well', 'happy');
create table animal (id bigint, mood mood);
create table dog (tail text) inherits (animal);
