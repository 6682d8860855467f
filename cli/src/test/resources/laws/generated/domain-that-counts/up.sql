create domain number as bigint;
create sequence number_seq;
alter domain number set default nextval('number_seq');
alter table item add column number number;
