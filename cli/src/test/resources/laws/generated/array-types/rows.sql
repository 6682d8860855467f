insert into m (a, b, d) values ('{1,2}', '{3}', '{x}');
