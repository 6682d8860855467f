alter table m drop constraint m_pkey;
alter table m add column uid uuid not null default '00000000-0000-0000-0000-000000000001'::uuid;
alter table m add constraint m_pkey primary key (uid);
alter table m drop column id;
