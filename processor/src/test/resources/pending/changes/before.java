package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Customer {
  @Id Long id;

  @Column(length = 80)
  String name;

  @Column(nullable = true)
  String email;

  @ColumnDefault("0")
  Integer visits;

  @Comment("how we met")
  String source;

  @Column(precision = 10, scale = 2)
  java.math.BigDecimal credit;

  java.time.Instant seen;

  @Column(unique = false)
  String code;

  @Check(constraints = "age > 0")
  Integer age;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Customer friend;

  String country;

  @Basic(optional = true)
  Long score;
}
