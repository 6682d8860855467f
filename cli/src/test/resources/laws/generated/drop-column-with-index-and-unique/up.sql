drop index users_email_nick_idx;
drop index users_nick_idx;
alter table users drop constraint users_nick_check;
alter table users drop constraint users_nick_key;
alter table users drop column nick;
