alter table ticket add column number bigint;
create index concurrently ticket_number_last_idx on ticket (number);
alter table ticket alter column number set default nextval('ticket_seq'::regclass);
select setval('ticket_seq'::regclass, greatest(max(number) + 1, nextval('ticket_seq'::regclass)), false)
from ticket
having (select seqincrement > 0 from pg_sequence where seqrelid = 'ticket_seq'::regclass);
drop index concurrently ticket_number_last_idx;
update ticket set number = default where (number is null);
alter table ticket add constraint ticket_number_not_null_check check (number is not null) not valid;
alter table ticket validate constraint ticket_number_not_null_check;
alter table ticket alter column number set not null;
alter table ticket drop constraint ticket_number_not_null_check;
alter table ticket add column code text;
alter table ticket alter column code set default md5((nextval('ticket_seq'::regclass))::text);
update ticket set code = default where (code is null);
alter table ticket add column state varchar(10) not null default 'new'::varchar(10);
