alter table event detach partition kept;
alter table kept drop constraint event_check;
alter table kept drop constraint kept_check;
alter table moved alter column id set not null;
alter table moved add constraint event_check check (id > 0);
alter table event attach partition moved for values FROM ('1') TO ('10');
