alter table m alter column id type bigint;
alter sequence m_id_seq as bigint;
