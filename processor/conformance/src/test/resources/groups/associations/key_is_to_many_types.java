import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

@Entity class U { @Id @Column(columnDefinition = "varchar(40)") String id; }
@Entity class E { enum K { A, B } @Id @Enumerated(EnumType.STRING) K id; }
@Entity class N { @Id @Column(precision = 12, scale = 0) BigDecimal id; }
@Entity class I { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) int id; }
@Entity class S { @Id Long id; @ManyToOne U u; @ManyToOne E e; @ManyToOne N n; @ManyToOne I i; @ManyToMany List<E> es; @OneToMany @JoinColumn List<U> us; @ManyToMany @JoinTable(name = "map_t") Map<E, N> map; }
