alter table m add column x integer;
alter table m add constraint m_y_key unique (y) include (x);
alter table m add constraint m_excl exclude using btree (x with =);
