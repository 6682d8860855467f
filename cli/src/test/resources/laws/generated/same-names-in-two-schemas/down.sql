drop index sales.m_a_idx;
drop table sales.m;
