insert into person (id, moods) values (1, '{sad}')
