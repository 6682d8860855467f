alter index m_new_idx rename to m_old_idx;
alter table m rename constraint pk_m to m_pkey;
alter table m rename constraint m_new_key to m_old_key;
alter table m rename constraint m_new_fkey to m_old_fkey;
alter table m rename constraint m_new_check to m_old_check;
