drop statistics place_month;
drop statistics place_changed;
drop statistics place_dropped;
create schema notes;
alter statistics place_old set schema notes;
alter statistics notes.place_old rename to place_new;
alter statistics place_b rename to place_b_1;
alter statistics place_a rename to place_b;
alter statistics place_b_1 rename to place_a;
create table fresh (
  a integer,
  b integer
);
create statistics fresh_both (ndistinct, mcv) on a, (a + b) from fresh;
alter statistics fresh_both set statistics 0;
comment on statistics fresh_both is 'It''s new';
create statistics place_changed (ndistinct) on "City", zip from place;
create statistics place_month on (since + 1) from place;
alter statistics place_lower set statistics -1;
comment on statistics place_lower is 'No target';
comment on statistics notes.place_new is null;
drop table gone;
