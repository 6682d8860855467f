alter table z_child drop constraint z_child_code_fkey;
alter table a_parent drop constraint a_parent_code_key;
