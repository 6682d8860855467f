alter table booking drop constraint booking_excl;
alter table booking drop constraint gone;
alter table booking drop constraint same;
alter table booking add constraint booking_excl exclude using gist ((tsrange(starts, ends)) with &&) where (not cancelled) deferrable initially deferred;
alter table booking add constraint new exclude using btree ((room::text) text_pattern_ops with =, (starts + interval '1 day') with =) deferrable initially immediate;
alter table booking add constraint other exclude using gist ((tsrange(starts, ends, '[]')) with &&) where (cancelled and room > 0);
