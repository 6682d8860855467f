alter table visit drop constraint visit_account_fkey;
alter table visit drop constraint visit_pkey;
alter table visit drop constraint visit_code_key;
create unique index concurrently stay_rest_day_id_key_new on stay_rest (day, id);
alter table stay drop constraint stay_key;
alter table stay_rest add constraint stay_rest_day_id_key unique using index stay_rest_day_id_key_new;
alter table stay add constraint stay_key unique (day, id);
