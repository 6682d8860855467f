create schema sales;
alter type state set schema sales;
alter sequence tickets set schema sales;
alter table orders set schema sales;
