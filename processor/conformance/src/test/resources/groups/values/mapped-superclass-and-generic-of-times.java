import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
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

@MappedSuperclass
abstract class Base<T> {
  T general;
  @Column(nullable = false, length = 12) T strict;
}

@Entity
class LocalDateHolder extends Base<LocalDate> {
  @Id Long id;
}

@Entity
class LocalTimeHolder extends Base<LocalTime> {
  @Id Long id;
}

@Entity
class LocalDateTimeHolder extends Base<LocalDateTime> {
  @Id Long id;
}

@Entity
class OffsetTimeHolder extends Base<OffsetTime> {
  @Id Long id;
}

@Entity
class OffsetDateTimeHolder extends Base<OffsetDateTime> {
  @Id Long id;
}

@Entity
class ZonedDateTimeHolder extends Base<ZonedDateTime> {
  @Id Long id;
}

@Entity
class InstantHolder extends Base<Instant> {
  @Id Long id;
}

@Entity
class DurationHolder extends Base<Duration> {
  @Id Long id;
}

@Entity
class YearHolder extends Base<Year> {
  @Id Long id;
}

@Entity
class ZoneIdHolder extends Base<ZoneId> {
  @Id Long id;
}

@Entity
class ZoneOffsetHolder extends Base<ZoneOffset> {
  @Id Long id;
}

@Entity
class TimeZoneHolder extends Base<TimeZone> {
  @Id Long id;
}

@Entity
class DateHolder extends Base<java.util.Date> {
  @Id Long id;
}

@Entity
class DateSqlHolder extends Base<java.sql.Date> {
  @Id Long id;
}

@Entity
class TimeSqlHolder extends Base<java.sql.Time> {
  @Id Long id;
}

@Entity
class TimestampSqlHolder extends Base<java.sql.Timestamp> {
  @Id Long id;
}

@Entity
class CalendarHolder extends Base<Calendar> {
  @Id Long id;
}

@Entity
class MonthHolder extends Base<Month> {
  @Id Long id;
}

@Entity
class DayOfWeekHolder extends Base<DayOfWeek> {
  @Id Long id;
}
