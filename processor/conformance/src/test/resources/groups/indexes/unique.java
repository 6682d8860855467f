import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    indexes = {
      @Index(columnList = "one", unique = true),
      @Index(columnList = "one, two", unique = true),
      @Index(name = "named_unique", columnList = "two, three", unique = true),
      @Index(name = "unique_constraint_too", columnList = "five", unique = true)
    },
    uniqueConstraints = {
      @UniqueConstraint(name = "of_five", columnNames = "five"),
      @UniqueConstraint(columnNames = {"three", "four"})
    })
class Holder {
  @Id Long id;
  int one;
  String two;
  String three;
  @Column(unique = true) String four;
  String five;
}
