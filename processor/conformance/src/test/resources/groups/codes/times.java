import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.DATE) LocalDate date;
  @JdbcTypeCode(SqlTypes.DATE) LocalDateTime cut;
  @JdbcTypeCode(SqlTypes.TIME) LocalTime time;
  @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE) OffsetTime zonedTime;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant stamp;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) OffsetDateTime offsetStamp;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) LocalDateTime zoned;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) Instant zonedInstant;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant utc;
  @JdbcTypeCode(SqlTypes.TIME_UTC) OffsetTime utcTime;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration interval;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) @Column(precision = 10, scale = 3) Duration shortInterval;
  @JdbcTypeCode(SqlTypes.NUMERIC) Duration digits;
  @JdbcTypeCode(SqlTypes.BIGINT) Duration nanos;
  @JdbcTypeCode(SqlTypes.BIGINT) Instant millis;
  @JdbcTypeCode(SqlTypes.SMALLINT) Year year;
  @JdbcTypeCode(SqlTypes.VARCHAR) ZoneId zone;
  @JdbcTypeCode(SqlTypes.CHAR) ZoneOffset shift;
  @JdbcTypeCode(SqlTypes.VARCHAR) DayOfWeek day;
}
