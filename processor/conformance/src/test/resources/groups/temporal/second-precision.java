//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  @Column(secondPrecision = 0) LocalTime ofLocalTime;
  @Column(secondPrecision = 1) LocalDateTime ofLocalDateTime;
  @Column(secondPrecision = 2) OffsetTime ofOffsetTime;
  @Column(secondPrecision = 3) OffsetDateTime ofOffsetDateTime;
  @Column(secondPrecision = 4) ZonedDateTime ofZonedDateTime;
  @Column(secondPrecision = 5) Instant ofInstant;
  @Column(secondPrecision = 6) java.util.Date ofDate;
  @Column(secondPrecision = 0) Calendar ofCalendar;
  @Column(secondPrecision = 1) java.sql.Time ofTimeSql;
  @Column(secondPrecision = 2) java.sql.Timestamp ofTimestampSql;
  @Column(secondPrecision = 3) LocalDate ofLocalDate;
  @Column(secondPrecision = 4) Duration ofDuration;
  @ElementCollection @Column(secondPrecision = 2) List<Instant> list;
  @ElementCollection Map<LocalDateTime, String> map;
  @Column(secondPrecision = 4) Instant[] several;
}
