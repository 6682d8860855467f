import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.JSON) Address address;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "second", nullable = false)
  Address needed;
}

@Embeddable
class Address {
  String street;
  @Column(nullable = false) String city;
  int zip;
}
