import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
  Parts parts;
}

@Embeddable
class Parts {
  LocalDate ofLocalDate;
  @Column(name = "ofLocalDate_w") LocalDate ofLocalDateWritten;
  LocalTime ofLocalTime;
  @Column(name = "ofLocalTime_w") LocalTime ofLocalTimeWritten;
  LocalDateTime ofLocalDateTime;
  @Column(name = "ofLocalDateTime_w") LocalDateTime ofLocalDateTimeWritten;
  OffsetTime ofOffsetTime;
  @Column(name = "ofOffsetTime_w") OffsetTime ofOffsetTimeWritten;
  OffsetDateTime ofOffsetDateTime;
  @Column(name = "ofOffsetDateTime_w") OffsetDateTime ofOffsetDateTimeWritten;
  ZonedDateTime ofZonedDateTime;
  @Column(name = "ofZonedDateTime_w") ZonedDateTime ofZonedDateTimeWritten;
  Instant ofInstant;
  @Column(name = "ofInstant_w") Instant ofInstantWritten;
  Duration ofDuration;
  @Column(name = "ofDuration_w") Duration ofDurationWritten;
  Year ofYear;
  @Column(name = "ofYear_w") Year ofYearWritten;
  ZoneId ofZoneId;
  @Column(name = "ofZoneId_w") ZoneId ofZoneIdWritten;
  ZoneOffset ofZoneOffset;
  @Column(name = "ofZoneOffset_w") ZoneOffset ofZoneOffsetWritten;
  TimeZone ofTimeZone;
  @Column(name = "ofTimeZone_w") TimeZone ofTimeZoneWritten;
  java.util.Date ofDate;
  @Column(name = "ofDate_w") java.util.Date ofDateWritten;
  java.sql.Date ofDateSql;
  @Column(name = "ofDateSql_w") java.sql.Date ofDateSqlWritten;
  java.sql.Time ofTimeSql;
  @Column(name = "ofTimeSql_w") java.sql.Time ofTimeSqlWritten;
  java.sql.Timestamp ofTimestampSql;
  @Column(name = "ofTimestampSql_w") java.sql.Timestamp ofTimestampSqlWritten;
  Calendar ofCalendar;
  @Column(name = "ofCalendar_w") Calendar ofCalendarWritten;
  Month ofMonth;
  @Column(name = "ofMonth_w") Month ofMonthWritten;
  DayOfWeek ofDayOfWeek;
  @Column(name = "ofDayOfWeek_w") DayOfWeek ofDayOfWeekWritten;
}
