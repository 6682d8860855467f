alter table n drop constraint n_pkey;
alter table m add constraint m_pkey primary key (a);
alter table n add constraint n_pkey primary key (a, b);
