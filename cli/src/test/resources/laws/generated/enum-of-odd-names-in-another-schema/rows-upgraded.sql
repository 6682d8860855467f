insert into "Odd schema"."Table" ("all") values ('{Select}')
