package shop;

import jakarta.persistence.*;

@Entity
class Customer {
  @Id Long id;

  @Column(unique = true)
  String nick;

  Integer rank;
  Integer level;
}

@Entity
class Bill {
  @Id Long id;
  String number;
}
