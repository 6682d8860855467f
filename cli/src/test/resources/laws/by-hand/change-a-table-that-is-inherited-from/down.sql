alter table dog no inherit animal;
alter table dog drop column name;
alter table animal drop column name;
alter table dog alter column feet type integer;
alter table dog rename column feet to legs;
alter table animal alter column feet type integer;
alter table animal rename column feet to legs;
alter table dog inherit animal;
