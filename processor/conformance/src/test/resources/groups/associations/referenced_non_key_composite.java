//: since 7.0
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity class Lot { @Id Long id; String a; int b; }
@Entity class Use { @Id Long id; @ManyToOne @JoinColumn(name = "la", referencedColumnName = "a") @JoinColumn(name = "lb", referencedColumnName = "b") Lot lot; }
