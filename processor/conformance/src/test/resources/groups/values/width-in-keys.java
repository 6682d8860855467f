import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class ByMember {
  @EmbeddedId Key id;
}

@Embeddable
class Key {
  Long number;
  Duration duration;
  Double floating;
  @JdbcTypeCode(SqlTypes.DOUBLE) BigDecimal twice;
  byte[] bytes;
  @Column(length = 12) byte[] shortBytes;
  String text;
  @Column(length = 3) String shortText;
  UUID uuid;
  @Column(precision = 30) BigDecimal big;
  Color color;
  @Enumerated(EnumType.STRING) Color named;
  LocalDate day;
  Instant instant;
  boolean flag;
  InetAddress address;
  @JdbcTypeCode(SqlTypes.VARCHAR) UUID texted;
  @Column(columnDefinition = "varchar(4)") String defined;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
