alter table b drop constraint b_z_fkey;
alter table b drop constraint b_y_fkey;
alter table b drop constraint b_x_fkey;
alter table b add constraint b_z_fkey foreign key (z) references a (id) deferrable initially deferred;
alter table b add constraint b_y_fkey foreign key (y) references a (id);
alter table b add constraint b_x_fkey foreign key (x) references a (id) on delete cascade;
