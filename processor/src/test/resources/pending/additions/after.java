package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
    indexes = @Index(name = "customer_by_name", columnList = "name"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"name", "country"}))
class Customer {
  @Id Long id;
  String name;

  @Column(unique = true, length = 320)
  String email;

  String country;

  @ManyToOne Account account;

  @ElementCollection Set<String> phones = new HashSet<>();
}

@Entity
@Table(schema = "books", indexes = @Index(columnList = "number"))
class Account {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String number;

  @ManyToOne Account parent;
}
