alter table m alter column price type varchar(20) using trim_scale(price / 100.0)::text;
