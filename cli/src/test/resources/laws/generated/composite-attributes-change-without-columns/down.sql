alter type address drop attribute city;
alter type address alter attribute zip type integer;
alter type address add attribute gone text;
