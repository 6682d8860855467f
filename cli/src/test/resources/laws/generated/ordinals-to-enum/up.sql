alter table person drop constraint person_mood_check;
create type mood as enum ('sad', 'ok', 'happy');
alter table person alter column mood type mood using (case "mood" when 0 then 'sad' when 1 then 'ok' when 2 then 'happy' else "mood"::text end)::"mood";
