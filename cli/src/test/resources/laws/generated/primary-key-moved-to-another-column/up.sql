alter table n drop constraint n_m_id_fkey;
alter table m drop constraint m_pkey;
alter table m add constraint m_id_key unique (id);
alter table m add constraint m_pkey primary key (code);
alter table n add constraint n_m_id_fkey foreign key (m_id) references m (id);
