create domain code as varchar(10) default 'none';
create domain short as code;
alter domain short drop default;
create domain other as code;
alter domain other drop default;
