alter table a_parent add constraint a_parent_code_key unique (code);
alter table z_child add constraint z_child_code_fkey foreign key (code) references a_parent (code);
