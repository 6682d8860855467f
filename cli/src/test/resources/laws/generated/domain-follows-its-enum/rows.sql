insert into item (id, feeling) values (1, 'ok'), (2, default);
