insert into page (id, body, title, tags, during) values (1, 'a body', 'a title', '{a}', '[1,2)');
