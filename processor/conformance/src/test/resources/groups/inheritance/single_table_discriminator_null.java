import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity @DiscriminatorValue("null") class Base { @Id Long id; }
@Entity @DiscriminatorValue("not null") class Any2 extends Base { int x; }
@Entity @DiscriminatorValue("one") class One extends Base { int y; }
