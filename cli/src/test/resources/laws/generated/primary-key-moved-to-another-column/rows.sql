insert into m (code) values ('A'), ('B'); insert into n values (2, 'second');
