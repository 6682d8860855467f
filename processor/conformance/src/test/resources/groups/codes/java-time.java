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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.INSTANT) Instant instant;
  @JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate date;
  @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime time;
  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime dateTime;
  @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME) OffsetDateTime moved;
  @JdbcTypeCode(SqlTypes.OFFSET_TIME) OffsetTime offsetTime;
  @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME) ZonedDateTime zoned;
  @JdbcTypeCode(SqlTypes.DURATION) Duration duration;
}
