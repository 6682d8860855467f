alter type mood rename to feeling;
alter type feeling rename value 'ok' to 'it''s fine';
