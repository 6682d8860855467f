import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.SoftDelete;

@Entity @SoftDelete @Inheritance(strategy = InheritanceType.JOINED) class J { @Id Long id; }
@Entity class J1 extends J { int x; }
@Entity @SoftDelete class S { @Id Long id; }
@Entity class S1 extends S { int x; }
@MappedSuperclass @SoftDelete class M { @Id Long id; }
@Entity class M1 extends M { }
@Entity class M2 extends M { int y; @OneToMany List<M1> ms; }
