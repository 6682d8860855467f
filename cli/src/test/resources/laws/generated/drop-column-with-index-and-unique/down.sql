alter table users add column nick varchar(40);
alter table users add constraint users_nick_key unique (nick);
alter table users add constraint users_nick_check check (nick <> '');
create index users_nick_idx on users ((lower(nick)));
create index users_email_nick_idx on users (email, nick);
