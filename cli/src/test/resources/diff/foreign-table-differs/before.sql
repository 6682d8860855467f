create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (id integer) server s;
