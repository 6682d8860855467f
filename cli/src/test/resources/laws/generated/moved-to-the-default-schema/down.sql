create schema old;
alter table orders set schema old;
