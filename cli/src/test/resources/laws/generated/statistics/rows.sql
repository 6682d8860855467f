insert into place select n, 'c' || n % 3, n % 7, date '2026-01-01' + n from generate_series(1, 4) n;
insert into gone values (1, 2);
