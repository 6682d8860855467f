create domain amount_1 as integer constraint amount_check check (value > 0);
create domain small_1 as amount_1 default 7;
alter table item alter column small type small_1 using small::text::small_1;
alter table item alter column amounts type amount_1[] using amounts::text::amount_1[];
alter table item alter column amount drop default;
alter table item alter column amount type amount_1 using amount::text::amount_1;
alter table item alter column amount set default 3;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('small') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type small;
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('amount') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type amount;
alter type small_1 rename to small;
alter type amount_1 rename to amount;
