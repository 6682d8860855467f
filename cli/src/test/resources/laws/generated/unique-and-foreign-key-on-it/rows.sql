insert into a_child default values; insert into z_parent default values;
