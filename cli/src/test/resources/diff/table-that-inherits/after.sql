create table c (id integer, a integer, b text);
