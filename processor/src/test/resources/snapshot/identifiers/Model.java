package ids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Entity
class Person {
  @Id
  @GeneratedValue
  UUID id;
}

@Entity
class Passport {
  @Id UUID id;
  @OneToOne @MapsId Person person;
  String number;
}

@Embeddable
class LineId implements Serializable {
  Long order;
  int position;
}

@Entity
class Invoice {
  @Id
  @Column(name = "no")
  Long number;

  @Column(nullable = false)
  String code;
}

@Embeddable
class InvoiceLineId implements Serializable {
  Long invoice;

  @Column(name = "pos")
  int position;
}

@Entity
class InvoiceLine {
  @EmbeddedId InvoiceLineId id;

  @MapsId("invoice")
  @ManyToOne
  Invoice invoice;
}

@Entity
class LineNote {
  @Id Long id;
  @ManyToOne InvoiceLine line;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "other_invoice", referencedColumnName = "invoice_no"),
    @JoinColumn(name = "other_pos", referencedColumnName = "pos")
  })
  InvoiceLine other;

  @ManyToOne
  @JoinColumn(name = "invoice_code", referencedColumnName = "code")
  Invoice byCode;
}

@Entity
@IdClass(Membership.Key.class)
class Membership {
  @Id @ManyToOne Person person;

  @Id
  @Column(length = 20)
  String club;

  String role;

  static class Key implements Serializable {
    UUID person;
    String club;
  }
}

@Entity
class Badge {
  @Id @OneToOne Person person;
  @OneToOne Invoice paidBy;
  @ManyToOne Membership membership;
}
