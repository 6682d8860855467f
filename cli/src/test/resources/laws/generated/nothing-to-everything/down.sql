alter table a drop constraint a_b_id_fkey;
drop index b_a_id_idx;
drop table b;
drop table a;
drop table a_child;
drop table b_middle;
drop table z_parent;
drop table users;
drop sequence users_seq;
