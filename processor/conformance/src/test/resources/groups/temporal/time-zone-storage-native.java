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
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) @Column(name = "renamed_at", nullable = false) OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) @Basic(optional = false) ZonedDateTime needed;
}
