alter table m alter column a type text[];
alter table m alter column b type integer[] using b::integer[];
alter table m alter column d type varchar(50)[];
