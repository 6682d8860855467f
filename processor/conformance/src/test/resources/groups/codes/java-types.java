import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

@Entity
class Holder {
  @Id Long id;
  @JavaType(StringJavaType.class) String text;
  @JavaType(Own.class) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20) String own;
  @JavaType(Plain.class) String inherited;
}

class Own extends StringJavaType {
  @Override
  public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
    return indicators.getJdbcType(SqlTypes.INTEGER);
  }
}

class Plain extends StringJavaType {}
