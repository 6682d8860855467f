do $limbeck$
begin
  execute 'alter table sales.orders set schema ' || quote_ident(current_schema());
end
$limbeck$;
do $limbeck$
begin
  execute 'alter sequence sales.tickets set schema ' || quote_ident(current_schema());
end
$limbeck$;
do $limbeck$
begin
  execute 'alter type sales.state set schema ' || quote_ident(current_schema());
end
$limbeck$;
drop schema sales;
