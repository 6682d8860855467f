import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { int legs; String breed; @Column(length = 5) String tag; }
@Entity class Cat extends Animal { boolean indoor; }
