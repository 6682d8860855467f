insert into people values (nextval('people_seq'), 'cy');
