insert into m (id, name) values (20, 'twenty');
