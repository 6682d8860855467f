package shop;

import jakarta.persistence.*;

enum Size {
  SMALL,
  LARGE
}

@Entity
class Item {
  @Id Long id;
  Size size;
}
