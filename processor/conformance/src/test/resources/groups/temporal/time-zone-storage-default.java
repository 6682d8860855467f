import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Holder {
  @Id Long id;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) @Column(name = "renamed_at", nullable = false) OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) @Basic(optional = false) ZonedDateTime needed;
}
