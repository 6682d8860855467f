alter statistics sales.spot_zip rename to place_zip;
do $limbeck$
begin
  execute 'alter statistics sales.place_zip set schema ' || quote_ident(current_schema());
end
$limbeck$;
alter table sales.spot rename column town to city;
alter table sales.spot rename to place;
do $limbeck$
begin
  execute 'alter table sales.place set schema ' || quote_ident(current_schema());
end
$limbeck$;
drop schema sales;
