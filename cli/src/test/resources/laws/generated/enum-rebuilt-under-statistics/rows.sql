insert into feeling values (1, 'sad', 1), (2, 'ok', 2);
