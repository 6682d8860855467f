import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class Base { @Id Long id; }
@Entity class Sub extends Base { int x; }
