create type sort as enum ('a', 'b', 'c');
alter table person alter column kind drop default;
alter table person alter column kind type sort using kind::text::sort;
alter table person alter column kind set default 'b';
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('kind') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type kind;
