import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Entity @IdClass(OrderLine.Pk.class) class OrderLine {
  static class Pk implements Serializable { String zone; long number; int line; }
  @Id String zone;
  @Id long number;
  @Id int line;
  String text;
}
@Entity class Shipment {
  @Id Long id;
  @ManyToOne OrderLine line;
  @OneToOne OrderLine only;
}
