alter table a_child drop constraint a_child_parent_id_fkey;
alter table z_parent alter column id type varchar(36);
alter table a_child alter column parent_id type varchar(36);
alter table a_child add constraint a_child_parent_id_fkey foreign key (parent_id) references z_parent (id);
