alter table n add column a_old integer not null default 1;
alter table m add column z_old integer not null default 1;
alter table n drop column y_gen;
alter table m drop column b_gen;
alter table n drop column b_new;
alter table m drop column y_new;
alter table n add column z_gen integer generated always as (a_old + 1) stored;
alter table m add column a_gen integer generated always as (z_old + 1) stored;
