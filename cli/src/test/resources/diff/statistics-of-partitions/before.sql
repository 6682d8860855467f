create table event (id integer, kind text, n integer) partition by range (id);
create table event_1 partition of event for values from (0) to (10);
create table event_2 partition of event default;
create statistics whole on kind, n from event;
create statistics first on kind, n from event_1;
create statistics second on lower(kind) from event_2;
insert into event values (1, 'a', 1), (20, 'b', 2);
