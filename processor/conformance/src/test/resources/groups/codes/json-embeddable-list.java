//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Address> addresses;
  @JdbcTypeCode(SqlTypes.JSON_ARRAY) Address[] several;
}

@Embeddable
class Address {
  String street;
  @Column(nullable = false) String city;
}
