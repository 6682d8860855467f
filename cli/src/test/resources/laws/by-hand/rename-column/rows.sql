insert into users (name) values ('ada'), ('brian');
insert into posts values ('ada');
