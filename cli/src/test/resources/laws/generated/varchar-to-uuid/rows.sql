insert into m (code) values ('5f0c9e5a-3a52-4a5c-8f6e-0d2f7f1f2a11'), ('00000000-0000-0000-0000-000000000002');
