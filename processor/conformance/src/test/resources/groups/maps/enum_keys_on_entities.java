import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity class T { @Id Long id; @ManyToOne E e; }
@Entity class E { @Id Long id; enum K { X, Y } @ManyToMany @JoinTable(name = "m1") Map<K, T> ordinal; @ManyToMany @JoinTable(name = "m2") @MapKeyEnumerated(EnumType.STRING) Map<K, T> name; @OneToMany(mappedBy = "e") @MapKeyEnumerated Map<K, T> inverse; @OneToMany @JoinColumn(name = "z") @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "zk", length = 3) Map<K, T> joined; }
