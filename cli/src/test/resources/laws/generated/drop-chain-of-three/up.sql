drop table a_child;
drop table b_middle;
drop table z_parent;
