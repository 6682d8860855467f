update person set home = row(12345, 'Main "St"', 'ok')
