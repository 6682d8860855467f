import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

@Entity @IdClass(Pk.class) class Two { @Id int a; @Id String b; }
class Pk implements Serializable { int a; String b; }
@Entity class Ref { @Id Long id; @ManyToOne Two plain; @OneToOne Two only; @OneToOne(optional = false) Two must; @ManyToOne @JoinColumns(value = {@JoinColumn(name = "x", referencedColumnName = "b"), @JoinColumn(name = "y", referencedColumnName = "a")}, foreignKey = @ForeignKey(name = "fk_xy")) Two swapped; @ManyToMany List<Two> twos; @OneToMany @JoinTable(name = "some_twos") Set<Two> some;  }
@Entity class Ref2 { @EmbeddedId Pk2 id; @ManyToOne @JoinColumn(name = "ta", referencedColumnName = "a", nullable = false) @JoinColumn(name = "tb", referencedColumnName = "b", nullable = false) Two t; }
@Embeddable class Pk2 implements Serializable { long k; short j; }
