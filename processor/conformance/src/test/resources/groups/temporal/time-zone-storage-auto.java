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
  @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) @Column(name = "renamed_at", nullable = false) OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) @Basic(optional = false) ZonedDateTime needed;
}
