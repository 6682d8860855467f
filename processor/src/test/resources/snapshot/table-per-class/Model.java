package zoo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Payment {
  @Id
  @GeneratedValue
  Long id;

  @Column(unique = true)
  String reference;

  @ManyToOne Payer payer;
}

@Entity
class CardPayment extends Payment {
  String card;
}

@Entity
class CashPayment extends Payment {
  boolean exact;
}

@Entity
class Payer {
  @Id Long id;
  @OneToOne Payment last;
}
