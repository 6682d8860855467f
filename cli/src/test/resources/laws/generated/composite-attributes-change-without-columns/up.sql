alter type address drop attribute gone;
alter type address alter attribute zip type text;
alter type address add attribute city text;
