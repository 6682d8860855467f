create schema old;
alter table sales.users drop column age;
alter table sales.bills rename constraint bills_pkey to orders_pkey;
alter table sales.bills rename column handle to nick;
do $limbeck$
begin
  execute 'alter table sales.users set schema ' || quote_ident(current_schema());
end
$limbeck$;
alter sequence sales.bills_seq rename to orders_seq;
alter sequence sales.orders_seq set schema old;
alter table sales.bills rename to orders;
alter table sales.orders set schema old;
drop schema sales;
