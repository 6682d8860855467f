create function compared(integer, integer) returns integer language sql immutable as 'select 1';
create function equals(integer, integer) returns boolean language sql immutable as 'select $1 = $2';
create collation names (provider = icu, locale = 'en-u-ks-level2', deterministic = false);
create aggregate total(integer) (sfunc = int4pl, stype = integer, initcond = '0', combinefunc = int4pl);
create foreign data wrapper nowhere options (place 'there');
create server far foreign data wrapper nowhere options (host 'b');
create operator === (leftarg = integer, rightarg = integer, function = equals);
create operator class numbers for type integer using btree as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >,
  function 1 btint4cmp(integer, integer);
create text search dictionary words (template = simple, stopwords = 'english');
create default conversion narrow for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
