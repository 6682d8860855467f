import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Embeddable class Money { @Column(nullable = false) BigDecimal amount; String currency; int cents; @Basic(optional = false) String strict; }
@Entity class Base { @Id Long id; @Embedded Money money; }
@Entity class Sub extends Base { @Embedded @AttributeOverride(name = "amount", column = @Column(name = "a2")) @AttributeOverride(name = "currency", column = @Column(name = "c2")) @AttributeOverride(name = "cents", column = @Column(name = "ct2")) @AttributeOverride(name = "strict", column = @Column(name = "s2")) Money price; }
