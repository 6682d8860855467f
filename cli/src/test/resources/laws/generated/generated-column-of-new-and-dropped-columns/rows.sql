insert into m default values; insert into n default values;
