create schema other;
create type other.mood as enum ('c');
alter type mood add value 'b';
alter table person add column n other.mood;
