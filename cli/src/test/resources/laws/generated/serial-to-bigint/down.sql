alter sequence m_id_seq as integer;
alter table m alter column id type integer;
