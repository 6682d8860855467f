import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable class Range<T> { T low; T high; }
@Embeddable class IntRange extends Range<Integer> { boolean open; }
@Entity class Sensor { @Id Long id; IntRange ints; }
