create table fresh (a integer, b integer);
create statistics pair (mcv) on b, (a * 2) from fresh;
