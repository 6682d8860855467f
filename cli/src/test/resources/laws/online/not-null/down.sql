alter table customer alter column state drop default;
alter table customer alter column state type varchar(10);
alter table customer alter column state drop not null;
alter table customer alter column "order" drop not null;
alter table customer alter column email drop not null;
