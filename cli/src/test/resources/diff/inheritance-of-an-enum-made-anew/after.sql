create type mood as enum ('happy', 'sad');
create table animal (id bigint, mood mood);
create table dog (tail text) inherits (animal);
