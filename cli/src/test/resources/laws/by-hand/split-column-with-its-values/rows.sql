insert into users (name) values ('Ada Lovelace'), ('Alan Turing');
