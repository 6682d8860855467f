import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity @DiscriminatorColumn(name = "kind", length = 10) @DiscriminatorValue("B") class Base1 { @Id Long id; }
@Entity @DiscriminatorValue("S") class Sub1 extends Base1 { int x; }
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("0") class Base2 { @Id Long id; }
@Entity @DiscriminatorValue("1") class Sub2 extends Base2 { int x; }
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("b") class Base3 { @Id Long id; }
@Entity @DiscriminatorValue("s") class Sub3 extends Base3 { long y; }
@Entity @DiscriminatorColumn(columnDefinition = "char(3)") @DiscriminatorValue("bas") class Base4 { @Id Long id; }
@Entity @DiscriminatorValue("sub") class Sub4 extends Base4 { }
