insert into users values (nextval('users_seq'), 'ann'), (nextval('users_seq'), 'bob');
insert into orders select id + 1000, id from users;
