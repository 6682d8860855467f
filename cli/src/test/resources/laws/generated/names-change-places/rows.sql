insert into m values (1, 2); insert into n values (1, 2);
