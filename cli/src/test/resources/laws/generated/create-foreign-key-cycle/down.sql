alter table a drop constraint a_b_id_fkey;
drop index b_a_id_idx;
drop table b;
drop table a;
