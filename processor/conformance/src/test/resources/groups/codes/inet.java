import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.INET) InetAddress plain;
  @JdbcTypeCode(SqlTypes.INET) @Column(nullable = false, unique = true) InetAddress strict;
  @JdbcTypeCode(SqlTypes.VARBINARY) InetAddress bytes;
  InetAddress[] several;
  @ElementCollection Set<InetAddress> set;
}
