import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Pay { @Id @GeneratedValue Long id; @Column(unique = true) String ref; @ManyToOne Payer payer; int amount; }
@Entity class Card extends Pay { @Column(length = 16) String number; }
@Entity @Table(name = "cash_pay") class Cash extends Pay { boolean exact; @OneToOne(optional = false) Card refund; }
@Entity class Payer { @Id Long id; @ManyToOne Pay last; @OneToMany(mappedBy = "payer") List<Pay> pays; }
