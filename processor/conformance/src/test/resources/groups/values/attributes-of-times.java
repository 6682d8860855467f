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
import java.util.TimeZone;

@Entity
class Holder {
  @Id Long id;
  LocalDate ofLocalDate;
  LocalTime ofLocalTime;
  LocalDateTime ofLocalDateTime;
  OffsetTime ofOffsetTime;
  OffsetDateTime ofOffsetDateTime;
  ZonedDateTime ofZonedDateTime;
  Instant ofInstant;
  Duration ofDuration;
  Year ofYear;
  ZoneId ofZoneId;
  ZoneOffset ofZoneOffset;
  TimeZone ofTimeZone;
  java.util.Date ofDate;
  java.sql.Date ofDateSql;
  java.sql.Time ofTimeSql;
  java.sql.Timestamp ofTimestampSql;
  Calendar ofCalendar;
  Month ofMonth;
  DayOfWeek ofDayOfWeek;
}
