insert into feeling (mood) values ('ok') on conflict do nothing
