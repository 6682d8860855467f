insert into "Odd schema"."Table" ("%s") values ('{"50 % {x}","$limbeck$"}')
