create sequence z_new start with 100;
alter table m alter column id set default nextval('z_new'::regclass);
select setval('z_new'::regclass, greatest(max(id) + 1, nextval('z_new'::regclass)), false)
from m
having (select seqincrement > 0 from pg_sequence where seqrelid = 'z_new'::regclass);
drop sequence a_old;
