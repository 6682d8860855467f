import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity @DiscriminatorFormula("case when a is null then 'B' else 'S' end") @DiscriminatorValue("B") class Base { @Id Long id; String a; }
@Entity @DiscriminatorValue("S") class Sub extends Base { int b; @Basic(optional = false) String c; }
