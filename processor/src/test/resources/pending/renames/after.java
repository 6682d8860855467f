package shop;

import jakarta.persistence.*;

@Entity
class Customer {
  @Id Long id;

  @Column(unique = true)
  String handle;

  Integer standing;
}

@Entity
class Invoice {
  @Id Long id;
  String number;
}
