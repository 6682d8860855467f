//: since 7.3
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.generator.EventType;

@Entity
class Holder {
  @Id @Stamped Long id;
  @Changed String changed;
}

@IdGeneratorType(Stamps.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Stamped {}

@ValueGenerationType(generatedBy = Stamps.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Changed {}

class Stamps implements org.hibernate.generator.BeforeExecutionGenerator {
  @Override
  public Object generate(
      org.hibernate.engine.spi.SharedSessionContractImplementor session,
      Object owner,
      Object current,
      EventType event) {
    return null;
  }

  @Override
  public java.util.EnumSet<EventType> getEventTypes() {
    return java.util.EnumSet.of(EventType.INSERT);
  }
}
