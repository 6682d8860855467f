comment on column m.b is E'new: 100%, \\n is no newline,
this is; ünï ''quoted'' "twice" */ {@code} ?';
comment on column m.d is null;
comment on column n.x is 'comes';
comment on table m is 'don''t ${panic}	:x';
comment on table n is null;
