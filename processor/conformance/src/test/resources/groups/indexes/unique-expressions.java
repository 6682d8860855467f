import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    indexes = {
      @Index(name = "expression", columnList = "(lower(two))", unique = true),
      @Index(name = "expression_and_column", columnList = "one desc, (lower(two))", unique = true)
    })
class Holder {
  @Id Long id;
  int one;
  String two;
}
