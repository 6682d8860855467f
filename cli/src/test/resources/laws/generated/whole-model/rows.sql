insert into "user" (name, pw) values ('ada', 'secret');
insert into "order" (amount) values (12.5);
insert into address (email) values ('ada@example.org');
insert into extra values ('x', 1);
