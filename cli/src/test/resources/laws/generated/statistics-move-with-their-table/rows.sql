insert into place values ('Graz', '8010');
