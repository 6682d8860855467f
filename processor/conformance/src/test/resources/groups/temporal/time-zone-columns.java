import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Holder {
  @Id Long id;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone") OffsetDateTime moved;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zoneTwo", columnDefinition = "smallint") ZonedDateTime zoned;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) @TimeZoneColumn OffsetDateTime unnamed;
  @TimeZoneColumn(name = "z3") @TimeZoneStorage OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(unique = true, name = "c") OffsetDateTime once;
}
