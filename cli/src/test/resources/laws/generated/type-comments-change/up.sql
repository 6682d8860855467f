comment on type mood is null;
comment on type pair is 'it''s';
