import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) List<OffsetDateTime> normalized;
  @ElementCollection @TimeZoneStorage(TimeZoneStorageType.NATIVE) Set<OffsetTime> natives;
}
