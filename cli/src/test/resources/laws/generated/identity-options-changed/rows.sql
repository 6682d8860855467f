insert into m (a) values ('x'); insert into n default values;
