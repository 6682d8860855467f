insert into feeling (mood) values ('ok'), ('happy');
insert into person (id, mood) values (1, 'ok');
insert into person (id, mood, moods) values (2, 'happy', '{ok,NULL,happy}')
