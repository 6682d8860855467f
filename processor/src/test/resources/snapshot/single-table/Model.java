package zoo;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", length = 20)
class Animal {
  @Id
  @GeneratedValue
  Long id;

  String name;
}

@Entity
@DiscriminatorValue("dog")
class Dog extends Animal {
  int barks;
  @ManyToOne(optional = false) Owner owner;
  @Basic(optional = false) String breed;
  @Embedded Chip chip;
}

@Entity
class Cat extends Animal {
  @Column(nullable = false)
  String fur;

  @Column int lives;
}

@Embeddable
class Chip {
  int number;
}

@Entity
class Owner {
  @Id
  @GeneratedValue
  int id;
}
