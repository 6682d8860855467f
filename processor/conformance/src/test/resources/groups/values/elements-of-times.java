import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<LocalDate> ofLocalDate;
  @ElementCollection List<LocalTime> ofLocalTime;
  @ElementCollection List<LocalDateTime> ofLocalDateTime;
  @ElementCollection List<OffsetTime> ofOffsetTime;
  @ElementCollection List<OffsetDateTime> ofOffsetDateTime;
  @ElementCollection List<ZonedDateTime> ofZonedDateTime;
  @ElementCollection List<Instant> ofInstant;
  @ElementCollection List<Duration> ofDuration;
  @ElementCollection List<Year> ofYear;
  @ElementCollection List<ZoneId> ofZoneId;
  @ElementCollection List<ZoneOffset> ofZoneOffset;
  @ElementCollection List<TimeZone> ofTimeZone;
  @ElementCollection List<java.util.Date> ofDate;
  @ElementCollection List<java.sql.Date> ofDateSql;
  @ElementCollection List<java.sql.Time> ofTimeSql;
  @ElementCollection List<java.sql.Timestamp> ofTimestampSql;
  @ElementCollection List<Calendar> ofCalendar;
  @ElementCollection List<Month> ofMonth;
  @ElementCollection List<DayOfWeek> ofDayOfWeek;
}
