comment on table n is 'goes';
comment on table m is 'the "old" one';
comment on column n.x is null;
comment on column m.d is 'goes';
comment on column m.b is 'old';
