package shop;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Base {
  @Id Long id;
}

@Embeddable
class Address {
  String street;
  String zip;
}

@Entity
class Customer extends Base {
  @Embedded Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 40))
  @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
  Address work;

  @ManyToMany Set<Customer> friends = new HashSet<>();
}

@Entity
class Supplier extends Base {}

@Entity
class Animal {
  @Id Long id;
}

@Entity
class Cat extends Animal {}
