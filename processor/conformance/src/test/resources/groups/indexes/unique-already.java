//: differs .*(holder_four_key|unique_already).* -- Hibernate loses the name of a constraint over one column that is unique anyway
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "unique_already", columnList = "four", unique = true))
class Holder {
  @Id Long id;
  @Column(unique = true) String four;
}
