insert into "odd""name.x" values ('x', 2);
