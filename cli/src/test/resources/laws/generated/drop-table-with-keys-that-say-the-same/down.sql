create table m (
  id bigint not null,
  code text,
  constraint m_code_again_key unique (code),
  constraint m_pkey primary key (id)
);
alter table m add constraint m_code_key unique (code);
alter table m add constraint m_id_key unique (id);
