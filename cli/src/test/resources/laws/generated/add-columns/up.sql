alter table users add column nick varchar(40);
alter table users add column active boolean not null default true;
alter table users add column born date;
comment on column users.born is 'the day of birth';
