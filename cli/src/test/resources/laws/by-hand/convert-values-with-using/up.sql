alter table m alter column price type bigint using (price::numeric * 100)::bigint;
