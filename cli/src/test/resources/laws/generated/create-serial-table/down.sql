alter sequence m_id_seq owned by none;
drop table m;
drop sequence m_id_seq;
