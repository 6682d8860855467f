import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

@Entity class E { @Id Long id; enum K { A, B } @ElementCollection Map<String, String> plain; @ElementCollection @MapKeyColumn(name = "k", length = 20) @Column(name = "v") Map<String, Integer> named; @ElementCollection Map<K, String> byOrdinal; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<K, Integer> byName; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> byDay; @ElementCollection Map<Long, K> toEnum; @ElementCollection @Enumerated(EnumType.STRING) Map<UUID, K> toEnumName; @ElementCollection @MapKeyColumn(name = "`Key`", nullable = false) Map<Integer, BigDecimal> quoted; @ElementCollection @MapKeyClass(String.class) Map<Object, Integer> classed; }
