alter table booking drop constraint other;
alter table booking drop constraint new;
alter table booking drop constraint booking_excl;
alter table booking add constraint same exclude using gist ((tsrange(starts, ends, '[]'::text)) with &&) where (cancelled AND (room > 0));
alter table booking add constraint gone exclude using btree (room with =, ends with =);
alter table booking add constraint booking_excl exclude using gist ((tsrange(starts, ends)) with &&) where (not cancelled);
