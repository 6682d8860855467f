create table parent (id integer primary key);
create table child (id integer primary key, parent integer references parent);
