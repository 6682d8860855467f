create domain "Odd word" as varchar(40) collate "C" default 'none' not null constraint "word length" check (length(value) < 30) constraint word_check check (value <> '');
create domain positive as integer default 3 constraint positive_check check (value > 0);
create domain tiny as positive constraint tiny_check check (value < 10);
alter domain tiny drop default;
comment on type positive is 'it''s "more" than 0';
alter table item add column amounts positive[];
alter table item add column word "Odd word";
alter table item alter column amount type tiny using amount::text::tiny;
