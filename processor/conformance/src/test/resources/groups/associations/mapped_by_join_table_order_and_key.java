import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ListIndexBase;

@Entity class T { @Id Long id; @OneToMany(mappedBy = "t") @OrderColumn List<S> list; @OneToMany(mappedBy = "t2") @MapKeyColumn Map<String, S> map; @OneToMany(mappedBy = "t3") @MapKey(name = "code") Map<String, S> byCode; @OneToMany(mappedBy = "t4") @OrderColumn(name = "p4", nullable = false) @ListIndexBase(1) List<S> list4; @OneToMany(mappedBy = "t5") Map<U, S> byEntity; @OneToMany(mappedBy = "t6") @MapKeyEnumerated(EnumType.STRING) Map<K, S> byEnum; enum K { A, B } }
@Entity class U { @Id Long id; }
@Entity class S { @Id Long id; String code; @ManyToOne T t; @ManyToOne T t2; @ManyToOne T t3; @ManyToOne T t4; @ManyToOne T t5; @ManyToOne T t6; }
