alter table users drop column born;
alter table users drop column active;
alter table users drop column nick;
