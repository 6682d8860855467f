alter table m rename column a to c;
alter table m rename column b to a;
alter table m rename column c to b;
