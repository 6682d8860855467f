do $limbeck$
begin
  execute 'alter table old.orders set schema ' || quote_ident(current_schema());
end
$limbeck$;
drop schema old;
