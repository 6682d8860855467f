alter table item drop column number;
alter domain number drop default;
drop sequence number_seq;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('number') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type number;
