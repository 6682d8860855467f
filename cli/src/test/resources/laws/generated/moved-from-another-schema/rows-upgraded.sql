insert into sales.bills values (nextval('sales.bills_seq') + 2, 'carl');
insert into sales.users values (8, 30);
