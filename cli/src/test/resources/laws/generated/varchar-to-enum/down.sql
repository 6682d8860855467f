alter table person alter column mood drop default;
alter table person alter column mood type varchar(255);
alter table person alter column mood set default 'ok';
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
alter table person add constraint person_mood_check check (mood in ('sad','ok','happy'));
