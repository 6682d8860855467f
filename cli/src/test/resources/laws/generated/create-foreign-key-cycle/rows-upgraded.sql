insert into a default values; insert into b (a_id) values (1); update a set b_id = 1;
