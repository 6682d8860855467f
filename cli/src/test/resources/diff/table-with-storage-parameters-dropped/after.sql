create table u (id integer primary key);
