import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class Sub extends Base { int x; }
