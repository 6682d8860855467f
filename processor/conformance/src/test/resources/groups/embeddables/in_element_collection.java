import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

@Embeddable class Phone { @Column(nullable = false) String number; String kind; int ext; @ManyToOne Person contact; @Embedded Price price; }
@Embeddable class Price { BigDecimal amount; @Column(name = "cur", length = 3) String currency; }
@Entity class Person { @Id Long id; @ElementCollection List<Phone> phones; @ElementCollection @AttributeOverride(name = "number", column = @Column(name = "nr")) @AttributeOverride(name = "price.amount", column = @Column(name = "amt")) @AssociationOverride(name = "contact", joinColumns = @JoinColumn(name = "ct")) Set<Phone> others; @ElementCollection @OrderColumn(name = "pos") @AttributeOverride(name = "element.number", column = @Column(name = "elnr")) List<Phone> ordered; }
