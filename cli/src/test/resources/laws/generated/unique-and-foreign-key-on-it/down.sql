alter table a_child drop constraint a_child_code_fkey;
alter table z_parent drop constraint z_parent_code_key;
alter table z_parent drop column code;
alter table a_child drop column code;
