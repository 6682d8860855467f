insert into m (id, name) values (9, 'nine');
