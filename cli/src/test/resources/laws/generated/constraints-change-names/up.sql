alter table m rename constraint m_old_check to m_new_check;
alter table m rename constraint m_old_fkey to m_new_fkey;
alter table m rename constraint m_old_key to m_new_key;
alter table m rename constraint m_pkey to pk_m;
alter index m_old_idx rename to m_new_idx;
