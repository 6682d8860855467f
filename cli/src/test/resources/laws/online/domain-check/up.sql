alter domain amount add constraint amount_check check (value > 0) not valid;
alter domain amount validate constraint amount_check;
