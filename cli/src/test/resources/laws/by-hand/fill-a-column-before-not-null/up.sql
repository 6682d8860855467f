alter table users add column nick varchar(40);
update users set nick = split_part(email, '@', 1);
alter table users alter column nick set not null;
alter table users add constraint users_nick_key unique (nick);
