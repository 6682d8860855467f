create sequence a_old;
alter table m alter column id set default nextval('a_old'::regclass);
select setval('a_old'::regclass, greatest(max(id) + 1, nextval('a_old'::regclass)), false)
from m
having (select seqincrement > 0 from pg_sequence where seqrelid = 'a_old'::regclass);
drop sequence z_new;
