alter domain feeling add constraint feeling_check check (value > 'sad'::mood);
alter domain feeling set not null;
alter domain feeling set default 'sad'::mood;
