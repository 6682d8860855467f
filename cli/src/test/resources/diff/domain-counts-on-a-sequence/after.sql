create sequence numbers;
create domain number as bigint default nextval('numbers');
create table t (id integer primary key, n number);
