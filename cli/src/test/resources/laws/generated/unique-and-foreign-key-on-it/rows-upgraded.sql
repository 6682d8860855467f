update z_parent set code = 'x'; update a_child set code = 'x';
