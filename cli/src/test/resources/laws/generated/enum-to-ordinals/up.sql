alter table person alter column mood type smallint using case "mood"::text when 'sad' then 0 when 'ok' then 1 when 'happy' then 2 else "mood"::text::smallint end;
alter table person add constraint person_mood_check check (mood between 0 and 2);
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('mood') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type mood;
