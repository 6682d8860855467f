alter table n drop constraint n_pkey;
alter table m drop constraint m_pkey;
alter table n add constraint n_pkey primary key (a);
