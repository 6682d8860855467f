create type mood as enum ('sad', 'ok', 'happy');
alter table person add column mood mood not null default 'ok';
alter table person add column moods mood[] default '{sad,happy}';
