alter table a_child add column code varchar(9);
alter table z_parent add column code varchar(9);
alter table z_parent add constraint z_parent_code_key unique (code);
alter table a_child add constraint a_child_code_fkey foreign key (code) references z_parent (code);
