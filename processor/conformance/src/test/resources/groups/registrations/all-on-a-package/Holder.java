//: since 7.0
package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
@Filter(name = "visible")
class Holder {
  @Id @GeneratedValue(generator = "counted") Long id;
  @JdbcTypeCode(30000) @Column(length = 12) String custom;
  int small;
  Coin coin;
  @Convert(converter = Notes.class) Note note;
  Note plain;
  @Column(columnDefinition = "numeric(9,3)") Weight weight;
}
