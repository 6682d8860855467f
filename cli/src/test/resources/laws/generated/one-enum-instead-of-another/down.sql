create type kind as enum ('a', 'b');
alter table person alter column kind drop default;
alter table person alter column kind type kind using kind::text::kind;
alter table person alter column kind set default 'a';
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('sort') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type sort;
