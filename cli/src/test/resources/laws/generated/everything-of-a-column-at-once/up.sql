alter table m alter column a drop default;
alter table m alter column a type integer using a::integer;
alter table m alter column a set default 2;
alter table m alter column a set not null;
comment on column m.a is 'new';
