import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;

@Entity
class OfintPrimitive {
  @Id Long id;
  @Version int version;
}

@Entity
class OfInteger {
  @Id Long id;
  @Version Integer version;
}

@Entity
class OflongPrimitive {
  @Id Long id;
  @Version long version;
}

@Entity
class OfLong {
  @Id Long id;
  @Version Long version;
}

@Entity
class OfshortPrimitive {
  @Id Long id;
  @Version short version;
}

@Entity
class OfShort {
  @Id Long id;
  @Version Short version;
}

@Entity
class OfInstant {
  @Id Long id;
  @Version Instant version;
}

@Entity
class OfLocalDateTime {
  @Id Long id;
  @Version LocalDateTime version;
}

@Entity
class OfDate {
  @Id Long id;
  @Version java.util.Date version;
}

@Entity
class OfCalendar {
  @Id Long id;
  @Version Calendar version;
}

@Entity
class OfOffsetDateTime {
  @Id Long id;
  @Version OffsetDateTime version;
}

@Entity
class OfZonedDateTime {
  @Id Long id;
  @Version ZonedDateTime version;
}

@Entity
class OfTimestampSql {
  @Id Long id;
  @Version java.sql.Timestamp version;
}

@Entity
class OfbyteArray {
  @Id Long id;
  @Version byte[] version;
}
