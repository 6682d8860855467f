create sequence m_id_seq as integer owned by m.id;
alter table m alter column id set default nextval('m_id_seq'::regclass);
select setval('m_id_seq'::regclass, greatest(max(id) + 1, nextval('m_id_seq'::regclass)), false)
from m
having (select seqincrement > 0 from pg_sequence where seqrelid = 'm_id_seq'::regclass);
