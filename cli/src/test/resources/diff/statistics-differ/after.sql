create schema notes;
create table place (id integer primary key, since date, zip varchar(10), city text);
create statistics fresh (ndistinct, dependencies) on since, (upper(city)) from place;
create statistics named on since, city from place;
create statistics notes.moved on city, id from place;
create statistics kinds (ndistinct) on city, zip from place;
create statistics told on lower(city) from place;
alter statistics told set statistics 0;
create statistics same on (id + 1), (case when id > 0 then city else zip end) from place;
