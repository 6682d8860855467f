insert into feeling (mood) values ('ok'), ('happy');
insert into person (id) values (1);
insert into person (id, mood, moods) values (2, 'happy', '{ok,NULL,happy}')
