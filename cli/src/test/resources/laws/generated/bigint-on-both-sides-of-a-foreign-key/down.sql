alter table z_parent alter column id type integer;
alter table a_child alter column parent_id type integer;
alter table a_child alter column id type integer;
