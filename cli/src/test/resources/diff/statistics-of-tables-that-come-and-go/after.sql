create table fresh (a integer, b integer);
create statistics both (mcv) on b, (a * 2) from fresh;
