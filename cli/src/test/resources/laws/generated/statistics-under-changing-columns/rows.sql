insert into event values (1, 'a', 10), (2, 'b', 20);
insert into place (city, code, zip) values ('Graz', 1, '8010'), ('Wien', 2, '1010');
