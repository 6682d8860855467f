//: since 7.0
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

@Entity
class Holder {
  @Id @GeneratedValue @NativeGenerator Long id;
}

@Entity
class Second {
  @Id
  @GeneratedValue
  @NativeGenerator(sequenceForm = @SequenceGenerator(name = "seconds", initialValue = 5, allocationSize = 3))
  Integer id;
}
