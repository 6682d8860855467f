alter table m alter column d type varchar(5)[];
alter table m alter column b type text[];
alter table m alter column a type integer[] using a::integer[];
