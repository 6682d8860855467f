insert into users values (nextval('users_seq'), 'di');
