create sequence comes increment by 50 start with 100;
create sequence down increment by -1 start with -1;
alter sequence changes increment by 50 maxvalue 100000 cache 10;
alter sequence whole increment by -2 minvalue -200 cache 1 no cycle;
drop sequence goes;
