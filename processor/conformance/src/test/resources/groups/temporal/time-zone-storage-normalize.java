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
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) @Column(name = "renamed_at", nullable = false) OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) @Basic(optional = false) ZonedDateTime needed;
}
