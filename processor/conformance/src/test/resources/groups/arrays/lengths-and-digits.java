import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Array;

@Entity
class Holder {
  @Id Long id;
  @Column(precision = 3) Instant[] instants;
  @Column(precision = 9, scale = 4) BigDecimal[] decimals;
  @Column(precision = 9, scale = 4) List<BigDecimal> decimalList;
  @Column(length = 40, nullable = false) String[] texts;
  @Column(length = 40, unique = true) Set<String> textSet;
  @Column(columnDefinition = "text[]") List<String> defined;
  @Column(precision = 5) Double[] doubles;
  @Column(length = 20000000) String[] endless;
  @Basic(optional = false) int[] needed;
  byte[][] blobs;
  @Array(length = 5) String[] five;
  @Array(length = 5) @Column(length = 10) List<String> fiveList;
  @Array(length = 9) byte[] nine;
}
