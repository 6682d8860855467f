insert into m (id, name) values (3, 'three'), (7, 'seven');
