alter table m alter column code type uuid using code::uuid;
