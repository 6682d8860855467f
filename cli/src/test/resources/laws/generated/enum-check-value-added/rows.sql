insert into jobs (status) values ('NEW'), ('DONE');
