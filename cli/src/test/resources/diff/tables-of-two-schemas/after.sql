create schema two; create schema three;
create table three.t (id integer primary key);
create table two.t (id integer primary key, t integer references three.t);
