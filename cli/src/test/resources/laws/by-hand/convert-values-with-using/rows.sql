insert into m (price) values ('12.5'), ('7'), (null);
