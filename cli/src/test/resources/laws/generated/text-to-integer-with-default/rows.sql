insert into m (n, v, flag) values ('41', '7', 'false'), ('42', null, null);
