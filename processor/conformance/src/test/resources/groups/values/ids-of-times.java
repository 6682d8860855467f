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
class LocalDateKeyed {
  @Id LocalDate id;
}

@Entity
class LocalTimeKeyed {
  @Id LocalTime id;
}

@Entity
class LocalDateTimeKeyed {
  @Id LocalDateTime id;
}

@Entity
class OffsetTimeKeyed {
  @Id OffsetTime id;
}

@Entity
class OffsetDateTimeKeyed {
  @Id OffsetDateTime id;
}

@Entity
class ZonedDateTimeKeyed {
  @Id ZonedDateTime id;
}

@Entity
class InstantKeyed {
  @Id Instant id;
}

@Entity
class DurationKeyed {
  @Id Duration id;
}

@Entity
class YearKeyed {
  @Id Year id;
}

@Entity
class ZoneIdKeyed {
  @Id ZoneId id;
}

@Entity
class ZoneOffsetKeyed {
  @Id ZoneOffset id;
}

@Entity
class TimeZoneKeyed {
  @Id TimeZone id;
}

@Entity
class DateKeyed {
  @Id java.util.Date id;
}

@Entity
class DateSqlKeyed {
  @Id java.sql.Date id;
}

@Entity
class TimeSqlKeyed {
  @Id java.sql.Time id;
}

@Entity
class TimestampSqlKeyed {
  @Id java.sql.Timestamp id;
}

@Entity
class CalendarKeyed {
  @Id Calendar id;
}

@Entity
class MonthKeyed {
  @Id Month id;
}

@Entity
class DayOfWeekKeyed {
  @Id DayOfWeek id;
}
