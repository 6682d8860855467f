package shop;

import jakarta.persistence.*;

enum Status {
  NEW,
  OPEN,
  PAID
}

enum Size {
  SMALL,
  LARGE,
  HUGE
}

enum Colour {
  GREEN,
  RED,
  BLUE
}

enum Shape {
  ROUND,
  ANGULAR
}

enum Kind {
  A,
  B
}

@Entity
class Item {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  Status status;

  Size size;
  Colour colour;
  Shape shape;
  Kind kind;
}
