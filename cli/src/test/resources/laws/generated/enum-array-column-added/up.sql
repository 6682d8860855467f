alter table person add column moods mood[] not null default '{}';
