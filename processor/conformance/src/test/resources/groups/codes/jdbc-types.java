import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.BooleanJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;
import org.hibernate.type.descriptor.jdbc.DecimalJdbcType;
import org.hibernate.type.descriptor.jdbc.DoubleJdbcType;
import org.hibernate.type.descriptor.jdbc.FloatJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.RealJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampWithTimeZoneJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntJdbcType;
import org.hibernate.type.descriptor.jdbc.UUIDJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
class Holder {
  @Id Long id;
  @JdbcType(VarcharJdbcType.class) @Column(length = 9) UUID text;
  @JdbcType(CharJdbcType.class) @Column(length = 4) String fixed;
  @JdbcType(IntegerJdbcType.class) Long number;
  @JdbcType(SmallIntJdbcType.class) int small;
  @JdbcType(TinyIntJdbcType.class) int tiny;
  @JdbcType(BigIntJdbcType.class) Integer big;
  @JdbcType(NumericJdbcType.class) Long digits;
  @JdbcType(DecimalJdbcType.class) @Column(precision = 9, scale = 1) BigDecimal decimal;
  @JdbcType(DoubleJdbcType.class) Float twice;
  @JdbcType(FloatJdbcType.class) Double single;
  @JdbcType(RealJdbcType.class) Double real;
  @JdbcType(BooleanJdbcType.class) Boolean flag;
  @JdbcType(DateJdbcType.class) LocalDate date;
  @JdbcType(TimestampJdbcType.class) Instant stamp;
  @JdbcType(TimestampWithTimeZoneJdbcType.class) OffsetDateTime zoned;
  @JdbcType(BinaryJdbcType.class) byte[] raw;
  @JdbcType(VarbinaryJdbcType.class) byte[] bytes;
  @JdbcType(LongVarcharJdbcType.class) String longer;
  @JdbcType(LongVarbinaryJdbcType.class) byte[] longerBytes;
  @JdbcType(UUIDJdbcType.class) UUID uuid;
  @JdbcType(IntegerJdbcType.class) Color color;
  @JdbcType(Own.class) @Column(length = 31) Integer own;
  @ElementCollection @JdbcType(VarcharJdbcType.class) List<Integer> list;
  @ElementCollection @MapKeyJdbcType(VarcharJdbcType.class) Map<Integer, String> map;
}

enum Color {
  RED,
  GREEN,
  BLUE
}

class Own extends VarcharJdbcType {}
