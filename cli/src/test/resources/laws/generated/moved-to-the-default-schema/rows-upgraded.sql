insert into orders (name) values ('brian');
