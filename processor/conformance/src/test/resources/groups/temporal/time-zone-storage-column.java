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
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "renamed_at", nullable = false) OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Basic(optional = false) ZonedDateTime needed;
}
