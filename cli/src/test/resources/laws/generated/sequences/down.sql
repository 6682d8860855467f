create sequence goes start with 5;
alter sequence whole increment by -1 minvalue -100 cache 5 cycle;
alter sequence changes increment by 1 no maxvalue cache 1;
drop sequence down;
drop sequence comes;
