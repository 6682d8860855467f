drop index m_a_b_idx;
