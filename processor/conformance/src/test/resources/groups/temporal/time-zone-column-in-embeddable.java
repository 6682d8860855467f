import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Holder {
  @Id Long id;
  Period period;
  @ElementCollection List<Period> periods;
}

@Embeddable
class Period {
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime starts;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "ends_zone")
  @Column(nullable = false)
  ZonedDateTime ends;
}
