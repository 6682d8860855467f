insert into m (i) values ('2026-01-02 03:04:05+00');
