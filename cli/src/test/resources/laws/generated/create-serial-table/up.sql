create sequence m_id_seq as integer;
create table m (
  id integer not null default nextval('m_id_seq'::regclass),
  name text,
  constraint m_pkey primary key (id)
);
alter sequence m_id_seq owned by m.id;
