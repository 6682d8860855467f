import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;

@Entity
class Holder {
  @Id Long id;
  @Formula("1 + 1") int computed;
  @Formula("(select count(*) from holder)") Long counted;
  String kept;
}
