import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import org.hibernate.annotations.FractionalSeconds;

@Entity
class Holder {
  @Id Long id;
  @FractionalSeconds(0) LocalTime ofLocalTime;
  @FractionalSeconds(1) LocalDateTime ofLocalDateTime;
  @FractionalSeconds(2) OffsetTime ofOffsetTime;
  @FractionalSeconds(3) OffsetDateTime ofOffsetDateTime;
  @FractionalSeconds(4) ZonedDateTime ofZonedDateTime;
  @FractionalSeconds(5) Instant ofInstant;
  @FractionalSeconds(6) java.util.Date ofDate;
  @FractionalSeconds(0) Calendar ofCalendar;
  @FractionalSeconds(1) java.sql.Time ofTimeSql;
  @FractionalSeconds(3) @Column(nullable = false, name = "renamed") Instant both;
  @FractionalSeconds(3) @Temporal(TemporalType.TIME) java.util.Date time;
}
