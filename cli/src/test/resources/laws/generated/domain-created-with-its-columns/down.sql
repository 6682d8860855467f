alter table item alter column amount type integer using amount::text::integer;
alter table item drop column word;
alter table item drop column amounts;
comment on type positive is null;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('tiny') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type tiny;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('positive') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type positive;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('"Odd word"') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type "Odd word";
