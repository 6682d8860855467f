import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CurrentTimestamp;

@Entity
class Named {
  @Id Long id;
  @Version @Column(name = "ver", nullable = false) Integer version;
}

@Entity
class Nullable {
  @Id Long id;
  @Version @Column(name = "ver") long version;
}

@Entity
class Defaulted {
  @Id Long id;
  @Version @ColumnDefault("1") Long version;
}

@MappedSuperclass
abstract class Base {
  @Version Integer version;
}

@Entity
class Heir extends Base {
  @Id Long id;
}

@Entity
class Sourced {
  @Id Long id;
  @Version @CurrentTimestamp Instant changed;
}
