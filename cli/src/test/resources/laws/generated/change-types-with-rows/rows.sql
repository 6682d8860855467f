insert into m (name, n, price, at, ratio, doc, note, small)
values ('one', 1, 1.25, '2026-01-02 03:04:05', 0.5, '{"a": 1}', 'x', 7), ('two', 2, null, null, null, null, null, null);
