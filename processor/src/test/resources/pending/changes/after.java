package shop;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.*;

@Entity
@Comment("who buys")
class Customer {
  @Id Long id;

  @Column(length = 120)
  String name;

  @Column(nullable = false)
  String email;

  @ColumnDefault("1")
  Integer visits;

  @Comment("how they found us")
  String source;

  @Column(precision = 10, scale = 4)
  java.math.BigDecimal credit;

  @Column(secondPrecision = 3)
  java.time.Instant seen;

  @Column(unique = true)
  String code;

  @Check(constraints = "age > 17")
  Integer age;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.SET_NULL)
  Customer friend;

  @Collate("C")
  String country;

  @Basic(optional = false)
  int score;
}
