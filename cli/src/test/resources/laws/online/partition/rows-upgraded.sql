insert into event values (11, 'd'), (51, 'e');
