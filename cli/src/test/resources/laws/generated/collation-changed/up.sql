alter table m alter column a type text collate "C";
alter table m alter column b type text;
alter table m alter column d type text collate "POSIX";
