insert into sales."user" (name, pw) values ('ada', 'secret');
insert into sales."order" (amount) values (12.5);
insert into sales.address (email) values ('ada@example.org');
insert into sales.extra values ('x', 1);
