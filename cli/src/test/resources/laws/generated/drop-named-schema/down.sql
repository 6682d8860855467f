create schema sales;
create sequence sales.orders_seq increment by 50;
create table sales.orders (
  id bigint not null default nextval('sales.orders_seq'::regclass),
  user_id bigint,
  constraint orders_pkey primary key (id),
  constraint orders_user_id_fkey foreign key (user_id) references users (id)
);
create index orders_user_id_idx on sales.orders (user_id);
create table sales.users (
  id bigint not null,
  constraint users_pkey primary key (id)
);
comment on table sales.users is 'same name';
