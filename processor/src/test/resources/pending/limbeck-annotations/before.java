package shop;

import jakarta.persistence.*;

@Entity
class Booking {
  @Id Long id;
  String title;
  String room;
  Integer day;
}
