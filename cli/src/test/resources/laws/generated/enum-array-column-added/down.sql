alter table person drop column moods;
