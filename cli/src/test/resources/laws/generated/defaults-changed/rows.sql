insert into m (d) values ('2026-01-02 03:04:05+00');
