alter table m alter column n drop default;
alter table m alter column n type integer using n::integer;
alter table m alter column n set default 0;
alter table m alter column v type integer using v::integer;
alter table m alter column flag drop default;
alter table m alter column flag type boolean using flag::boolean;
alter table m alter column flag set default true;
