alter type amount rename to amount_1;
alter type small rename to small_1;
create domain amount as bigint constraint amount_check check (value > 0);
create domain small as amount default 7;
alter table item alter column amount drop default;
alter table item alter column amount type amount using amount::text::amount;
alter table item alter column amount set default 3;
alter table item alter column amounts type amount[] using amounts::text::amount[];
alter table item alter column small type small using small::text::small;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('small_1') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type small_1;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('amount_1') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type amount_1;
