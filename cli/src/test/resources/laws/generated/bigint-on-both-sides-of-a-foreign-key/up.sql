alter table a_child alter column id type bigint;
alter table a_child alter column parent_id type bigint;
alter table z_parent alter column id type bigint;
