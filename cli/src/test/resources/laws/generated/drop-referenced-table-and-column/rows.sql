insert into p default values; insert into t (name, pid) values ('one', 1), ('two', null);
