alter table ticket drop constraint ticket_number_key;
alter table note drop constraint note_pkey;
alter table ticket drop column whole;
alter table ticket drop column rank;
alter table ticket drop column number;
alter table note drop column id;
