import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@MappedSuperclass class Sup { @Id Long id; @TenantId UUID tenant; }
@Entity class A extends Sup { @ElementCollection Set<String> words; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class B extends Sup { }
@Entity class B1 extends B { int x; }
