create type status_1 as enum ('a', 'b');
alter table person alter column status type status_1 using status::status_1;
drop table status;
alter type status_1 rename to status;
