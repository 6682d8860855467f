alter type status rename to status_1;
create table status (
  id bigint not null,
  constraint status_pkey primary key (id)
);
alter table person alter column status type varchar(10);
do $limbeck$
declare
  step text;
begin
  for step in
    select format('drop cast (%s as %s)',
             format_type(castsource, null), format_type(casttarget, null))
      from pg_catalog.pg_cast
     where to_regtype('status_1') in (castsource, casttarget) and castfunc = 0
  loop
    execute step;
  end loop;
end
$limbeck$;
drop type status_1;
