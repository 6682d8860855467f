insert into "order" ("Select") values (1);
