create access method pile type table handler heap_tableam_handler;
create conversion narrow for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
create operator family numbers using btree;
create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
create text search parser split (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create type to_come;
