package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(indexes = @Index(name = "customer_by_name", columnList = "name"))
class Customer {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String name;

  @Column(unique = true)
  String nick;

  @ManyToOne Customer friend;

  @ElementCollection Set<String> phones = new HashSet<>();
}
