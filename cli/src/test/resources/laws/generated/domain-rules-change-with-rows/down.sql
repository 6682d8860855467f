alter domain positive set default 1;
comment on type positive is null;
alter domain positive set not null;
alter domain positive drop constraint d;
alter domain positive rename constraint c to a;
alter domain positive add constraint b check (value < 50);
