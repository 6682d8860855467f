comment on type pair is null;
comment on type mood is 'x';
