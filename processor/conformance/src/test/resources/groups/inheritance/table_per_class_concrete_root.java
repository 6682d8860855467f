import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @Id Long id; String name; @ElementCollection Set<String> tags; @ManyToMany List<Ref> refs; }
@Entity class Sub extends Base { int x; }
@Entity class SubSub extends Sub { int y; @ElementCollection List<String> lines; @ManyToOne Sub sub; }
@Entity class Ref { @Id Long id; @ManyToOne Base base; @ManyToOne Sub sub; @OneToMany List<Base> bases; @OneToMany @JoinColumn List<Base> owned; }
