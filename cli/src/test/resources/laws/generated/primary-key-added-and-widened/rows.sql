insert into m values (1, 1); insert into n values (1, 2), (2, 2);
