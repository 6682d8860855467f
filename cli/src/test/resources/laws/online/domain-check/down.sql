alter domain amount drop constraint amount_check;
