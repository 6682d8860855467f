insert into z_parent values ('5f0c9e5a-3a52-4a5c-8f6e-0d2f7f1f2a11'); insert into a_child select id from z_parent;
