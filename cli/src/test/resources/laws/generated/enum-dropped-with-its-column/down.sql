create type mood as enum ('sad', 'ok', 'happy');
alter table person add column moods mood[];
alter table person add column mood mood default 'ok';
