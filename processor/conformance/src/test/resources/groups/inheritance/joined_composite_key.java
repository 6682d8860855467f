import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import java.io.Serializable;

@Entity @Inheritance(strategy = InheritanceType.JOINED) @IdClass(Pk.class) class Base { @Id String b; @Id int a; }
class Pk implements Serializable { String b; int a; }
@Entity class One extends Base { int x; }
@Entity @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name = "two_a", referencedColumnName = "a"), @PrimaryKeyJoinColumn(name = "two_b", referencedColumnName = "b")}) class Two extends Base { int x; @ManyToOne One one; }
