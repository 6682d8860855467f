create domain amount as integer not null check (value > 0) constraint low check (value < 100);
create table t (id integer primary key, a amount[], b amount);
