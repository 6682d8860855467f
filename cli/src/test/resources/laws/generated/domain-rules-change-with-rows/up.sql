alter domain positive drop constraint b;
alter domain positive rename constraint a to c;
alter domain positive add constraint d check (value < 99);
alter domain positive drop not null;
comment on type positive is 'More than 0';
alter domain positive set default 2;
