create unique index m_a_b_idx on m (a, b) include (d) nulls not distinct where a > 0;
