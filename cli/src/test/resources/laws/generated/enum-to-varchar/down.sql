create type mood as enum ('sad', 'ok', 'happy');
alter table person drop constraint person_mood_check;
alter table person alter column mood drop default;
alter table person alter column mood type mood using mood::mood;
alter table person alter column mood set default 'ok';
