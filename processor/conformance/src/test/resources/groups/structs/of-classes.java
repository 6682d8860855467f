import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  Address home;
  @Embedded Address work;
  @Column(name = "other_address") Address other;
  @Column(nullable = false) Address needed;
}

@Entity
class Second {
  @Id Long id;
  Address address;
}

@Embeddable
@Struct(name = "address_type")
class Address {
  String street;
  int number;
  boolean post;
  @Column(name = "zip_code", length = 10, nullable = false) String zip;
  BigDecimal tax;
  @Column(precision = 12, scale = 3) BigDecimal sized;
  Instant since;
  LocalDate day;
  UUID key;
  long count;
  double lat;
  Kind kind;
  @Enumerated(EnumType.STRING) Kind textKind;
  byte[] bytes;
  Integer boxed;
}

enum Kind {
  HOUSE,
  FLAT
}
