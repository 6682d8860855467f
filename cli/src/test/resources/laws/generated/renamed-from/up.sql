alter table users rename to people;
alter sequence users_seq rename to people_seq;
alter table people rename column nick to handle;
alter table people rename constraint users_pkey to people_pk;
