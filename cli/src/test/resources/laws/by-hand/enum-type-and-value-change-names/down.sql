alter type feeling rename value 'it''s fine' to 'ok';
alter type feeling rename to mood;
