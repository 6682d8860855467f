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
import java.util.Map;
import java.util.TimeZone;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection Map<LocalDate, String> ofLocalDate;
  @ElementCollection Map<LocalTime, String> ofLocalTime;
  @ElementCollection Map<LocalDateTime, String> ofLocalDateTime;
  @ElementCollection Map<OffsetTime, String> ofOffsetTime;
  @ElementCollection Map<OffsetDateTime, String> ofOffsetDateTime;
  @ElementCollection Map<ZonedDateTime, String> ofZonedDateTime;
  @ElementCollection Map<Instant, String> ofInstant;
  @ElementCollection Map<Duration, String> ofDuration;
  @ElementCollection Map<Year, String> ofYear;
  @ElementCollection Map<ZoneId, String> ofZoneId;
  @ElementCollection Map<ZoneOffset, String> ofZoneOffset;
  @ElementCollection Map<TimeZone, String> ofTimeZone;
  @ElementCollection Map<java.util.Date, String> ofDate;
  @ElementCollection Map<java.sql.Date, String> ofDateSql;
  @ElementCollection Map<java.sql.Time, String> ofTimeSql;
  @ElementCollection Map<java.sql.Timestamp, String> ofTimestampSql;
  @ElementCollection Map<Calendar, String> ofCalendar;
  @ElementCollection Map<Month, String> ofMonth;
  @ElementCollection Map<DayOfWeek, String> ofDayOfWeek;
}
