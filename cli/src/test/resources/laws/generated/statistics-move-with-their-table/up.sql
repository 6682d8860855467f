create schema sales;
alter table place set schema sales;
alter table sales.place rename to spot;
alter table sales.spot rename column city to town;
alter statistics place_zip set schema sales;
alter statistics sales.place_zip rename to spot_zip;
