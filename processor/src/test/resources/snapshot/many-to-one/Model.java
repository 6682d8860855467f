package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(
    name = "orders",
    uniqueConstraints = @UniqueConstraint(columnNames = {"customer_id", "number"}),
    indexes = {
      @Index(columnList = "createdAt"),
      @Index(name = "orders_by_total", columnList = "total desc, number")
    })
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(length = 40, nullable = false)
  String number;

  @ManyToOne(optional = false)
  Customer customer;

  @ManyToOne
  @JoinColumn(name = "ship_to", foreignKey = @ForeignKey(name = "ships_to_customer"))
  Customer shipTo;

  @Column(precision = 10, scale = 2)
  BigDecimal total;

  Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Status status;

  Priority priority;

  int lines;

  boolean paid;

  @Version int version;

  @Transient String scratch;
}

enum Status {
  OPEN,
  PAID,
  SENT
}

enum Priority {
  LOW,
  HIGH
}

@Entity
class Customer {
  @Id UUID id;

  @Column(unique = true)
  String email;
}
