alter table lines drop constraint lines_line_name_key;
drop table parts;
