create domain code as varchar(10) default 'none';
create domain short as code default 'a';
