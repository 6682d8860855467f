alter table m drop column a_gen;
alter table n drop column z_gen;
alter table m add column y_new integer not null default 1;
alter table n add column b_new integer not null default 1;
alter table m add column b_gen integer generated always as (y_new + 1) stored;
alter table n add column y_gen integer generated always as (b_new + 1) stored;
alter table m drop column z_old;
alter table n drop column a_old;
