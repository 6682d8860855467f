alter table m rename column b to c;
alter table m rename column a to b;
alter table m rename column c to a;
