//: hibernate hibernate.timezone.default_storage=AUTO
//: hibernate hibernate.type.preferred_instant_jdbc_type=TIMESTAMP
//: javac -Alimbeck.preferredInstantJdbcType=timestamp
//: javac -Alimbeck.timezoneDefaultStorage=auto
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Meeting {
  @Id Long id;
  OffsetDateTime start;
  ZonedDateTime finish;
  @Column(name = "doors_open", nullable = false) OffsetTime doors;
  Instant created;
  LocalDateTime local;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime native_;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone") OffsetDateTime own;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetDateTime usual;
  @Embedded Pause pause;
  @ElementCollection Set<Pause> pauses;
  @ElementCollection List<OffsetDateTime> reminders;
  @ElementCollection @Column(name = "label") Map<ZonedDateTime, String> labels;
}

@Embeddable
class Pause {
  OffsetDateTime from_;
  int minutes;
}
