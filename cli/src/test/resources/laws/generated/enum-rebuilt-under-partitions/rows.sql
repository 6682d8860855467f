insert into feeling values (1, 'sad'), (2, 'ok'), (12, 'sad');
