alter table ticket drop column state;
alter table ticket drop column code;
alter table ticket drop column number;
