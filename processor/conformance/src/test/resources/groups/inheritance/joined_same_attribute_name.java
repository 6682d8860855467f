import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Check;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id Long id; }
@Entity class One extends Base { @Column(nullable = false) String name; @Check(constraints = "size > 0") int size; }
@Entity class Two extends Base { String name; @Basic(optional = false) Integer size; }
