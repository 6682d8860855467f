update person set moods = '{ok,happy}'
