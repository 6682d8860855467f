import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "t", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("b") abstract class Base { @Id Long id; }
@Entity @DiscriminatorValue("x") class X extends Base { int x; }
@Entity @DiscriminatorValue("y") class Y extends Base { int y; }
@Entity @DiscriminatorValue("z") abstract class Z extends Y { int z; }
