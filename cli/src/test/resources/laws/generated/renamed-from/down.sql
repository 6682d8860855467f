alter table people rename constraint people_pk to users_pkey;
alter table people rename column handle to nick;
alter sequence people_seq rename to users_seq;
alter table people rename to users;
