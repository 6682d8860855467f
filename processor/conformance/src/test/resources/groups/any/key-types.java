import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.sql.Types;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@Entity
class Holder {
  @Id Long id;
  @Any @AnyKeyJavaType(LongJavaType.class) @JoinColumn(name = "r1") Object described;
  @Any @AnyKeyJavaType(UUIDJavaType.class) @JoinColumn(name = "r2") Object uuid;
  @Any @AnyKeyJavaClass(Integer.class) @AnyKeyJdbcType(SmallIntJdbcType.class) @JoinColumn(name = "r3") Object narrow;
  @Any @AnyKeyJavaClass(UUID.class) @AnyKeyJdbcTypeCode(Types.VARCHAR) @JoinColumn(name = "r4") Object text;
  @Any @AnyKeyJavaClass(String.class) @JoinColumn(name = "r5", nullable = false) @Column(name = "k5", length = 7, nullable = false) Object sized;
  @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "r6", columnDefinition = "numeric(9)") @Column(columnDefinition = "char(3)") Object defined;
  @Any @AnyDiscriminator(DiscriminatorType.CHAR) @AnyDiscriminatorValue(discriminator = "O", entity = Other.class) @AnyKeyJavaClass(Long.class) @JoinColumn(name = "r7") Object letter;
  @Any @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyDiscriminatorValue(discriminator = "1", entity = Other.class) @JdbcTypeCode(Types.SMALLINT) @AnyKeyJavaClass(Long.class) @JoinColumn(name = "r8") Object small;
}

@Entity
class Other {
  @Id Long id;
}
