alter table users drop column nick;
