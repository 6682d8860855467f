package emb;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@MappedSuperclass
abstract class Base<K> {
  @Id K id;
  @Version Integer version;
  @Column(name = "created_by") String createdBy;
}

@Entity
@AttributeOverride(name = "createdBy", column = @Column(name = "author", length = 80))
class Company extends Base<UUID> {
  Address address;

  @AttributeOverride(name = "city", column = @Column(name = "billing_city", nullable = false))
  @AttributeOverride(name = "zip", column = @Column(name = "billing_zip"))
  @AttributeOverride(name = "position.lat", column = @Column(name = "billing_lat"))
  @AttributeOverride(name = "position.lon", column = @Column(name = "billing_lon"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "billing_country"))
  @Embedded
  Address billing;

  Money money;
}

@Embeddable
class Address {
  String city;
  int zip;
  Point position;
  @ManyToOne Country country;
}

@Embeddable
class Point {
  double lat;
  double lon;
}

@Embeddable
record Money(BigDecimal amount, @Column(length = 3) String currency) {}

@Entity
class Country extends Base<Integer> {
  @Access(AccessType.PROPERTY)
  private String label;

  transient String scratch;

  static int counter;
}

@Entity
class Region {
  private Long code;
  private String title;

  @Id
  public Long getCode() {
    return code;
  }

  public void setCode(Long code) {
    this.code = code;
  }

  @Column(name = "region_title")
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public boolean isOpen() {
    return true;
  }

  public void setOpen(boolean open) {}
}
