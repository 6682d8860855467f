create domain amount as integer;
create table t (a amount);
insert into t values (-1);
alter domain amount add constraint positive check (value > 0) not valid;
