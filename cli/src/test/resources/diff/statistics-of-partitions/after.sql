create table event (id integer, kind text) partition by range (id);
create table event_1 partition of event for values from (0) to (10);
create table event_2 (id integer, kind text);
create statistics whole on kind, id from event;
create statistics first on (upper(kind)), id from event_1;
create statistics second on lower(kind) from event_2;
