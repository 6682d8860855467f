alter table m alter column id drop default;
drop sequence m_id_seq;
