import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass @IdClass(TwoKeys.class) abstract class TwoKeyed {
  @Id Long first;
  @Id Integer second;
}
class TwoKeys implements Serializable { Long first; Integer second; }
@Entity class Thing extends TwoKeyed { String text; }
@Entity class Other extends TwoKeyed { @ManyToOne Thing thing; }
