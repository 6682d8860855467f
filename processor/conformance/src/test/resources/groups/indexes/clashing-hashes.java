//: refused limbeck-120 -- Hibernate gives both the same name, and so makes one index of the two
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {@Index(columnList = "one, two"), @Index(columnList = "two, one")})
class Holder {
  @Id Long id;
  int one;
  String two;
}
