insert into purchase (total) values (0), (17), (null);
