package shop;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Base {
  @Id Long id;
  java.time.Instant created;
}

@Embeddable
class Address {
  String street;

  @Column(length = 12)
  String zip;
}

@Entity
class Customer extends Base {
  @Embedded Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 60))
  @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
  Address work;

  @ManyToMany
  @JoinTable(joinColumns = @JoinColumn(name = "me_id"))
  Set<Customer> friends = new HashSet<>();
}

@Entity
class Supplier extends Base {}

@Entity
class Animal {
  @Id Long id;
}

@Entity
class Cat extends Animal {
  String breed;
}

@Entity
class Dog extends Animal {}
