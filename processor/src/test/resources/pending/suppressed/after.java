package shop;

import jakarta.persistence.*;

enum Size {
  LARGE,
  SMALL
}

@Entity
@SuppressWarnings("limbeck-333")
class Item {
  @Id Long id;

  @SuppressWarnings("limbeck-337")
  Size size;

  String name;
}
