package shop;

import jakarta.persistence.*;

enum Status {
  NEW,
  PAID,
  LOST
}

enum Size {
  SMALL,
  LARGE
}

enum Colour {
  RED,
  GREEN,
  BLUE
}

enum Shape {
  ROUND,
  SQUARE
}

enum Kind {
  A,
  B,
  C
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
