//: since 7.1
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity @Table(name = "`Base T`") @DiscriminatorColumn(name = "`Kind Of`") @DiscriminatorValue("it's") class Base { @Id Long id; }
@Entity class Sub extends Base { int need; }
