alter table t drop constraint t_pid_fkey;
drop index t_pid_idx;
alter table t drop column pid;
drop table p;
