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
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) @Column(name = "renamed_at", nullable = false) OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) @Basic(optional = false) ZonedDateTime needed;
}
