package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(30000) @Column(length = 12) String custom;
  Coin coin;
}
