alter table dog no inherit animal;
alter table animal alter column legs type bigint;
alter table animal rename column legs to feet;
alter table dog alter column legs type bigint;
alter table dog rename column legs to feet;
alter table animal add column name text;
alter table dog add column name text;
alter table dog inherit animal;
