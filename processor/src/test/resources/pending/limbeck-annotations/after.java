package shop;

import dev.limbeck.mapping.*;
import jakarta.persistence.*;

@Entity
@TableIndex(name = "booking_by_room", keys = "room", where = "room is not null")
@TableUnique(name = "booking_once", columns = {"room", "day"})
@Exclusion(name = "booking_alone", using = "gist", elements = "room with =")
class Booking {
  @Id Long id;

  @RenamedFrom("title")
  String name;

  String room;
  Integer day;
}
