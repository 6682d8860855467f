import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity class T { @Id Long id; String code; @ManyToOne E e; @ManyToOne E e2; }
@Entity class E { @Id Long id; @ManyToMany @JoinTable(name = "m1") Map<String, T> many; @ManyToMany @JoinTable(name = "m2") @MapKeyColumn(name = "k") Map<Integer, T> named; @OneToMany @JoinTable(name = "o1") Map<String, T> one; @OneToMany @JoinColumn(name = "x") Map<String, T> joined; @OneToMany @JoinColumn(name = "y") @MapKeyColumn(name = "yk", nullable = false) Map<Integer, T> joinedNamed; @OneToMany(mappedBy = "e") @MapKeyColumn(name = "inv") Map<Integer, T> inverse; @ManyToMany @JoinTable(name = "m3") @MapKey Map<Long, T> byId; @OneToMany @JoinTable(name = "o3") @MapKey(name = "code") Map<String, T> byCode; @OneToMany(mappedBy = "e2") @MapKeyColumn(name = "inv2", nullable = false) Map<Integer, T> inverse2; }
