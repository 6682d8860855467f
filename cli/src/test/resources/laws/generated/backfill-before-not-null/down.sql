alter table users drop constraint users_login_key;
alter table users alter column note drop default;
alter table users alter column note type varchar(20);
alter table users alter column note drop not null;
alter table users alter column tier drop not null;
alter table users drop column "order";
alter table users drop column login;
