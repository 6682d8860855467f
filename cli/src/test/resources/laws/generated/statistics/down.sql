create table gone (
  a integer,
  b integer
);
create statistics gone_both on a, b from gone;
alter statistics gone_both set statistics 7;
comment on statistics gone_both is 'It''s old';
comment on statistics notes.place_new is 'Before';
comment on statistics place_lower is null;
alter statistics place_lower set statistics 100;
drop statistics place_month;
drop statistics place_changed;
drop statistics fresh_both;
drop table fresh;
alter statistics place_a rename to place_b_1;
alter statistics place_b rename to place_a;
alter statistics place_b_1 rename to place_b;
alter statistics notes.place_new rename to place_old;
do $limbeck$
begin
  execute 'alter statistics notes.place_old set schema ' || quote_ident(current_schema());
end
$limbeck$;
drop schema notes;
create statistics place_dropped (dependencies) on since, zip from place;
create statistics place_changed (mcv) on "City", zip from place;
create statistics place_month on (a % 12) from gone;
