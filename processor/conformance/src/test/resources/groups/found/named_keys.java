import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;

@Entity
@Table(
    name = "contacts",
    uniqueConstraints = @UniqueConstraint(name = "contacts_pk", columnNames = "id"))
class Contact {
  @Id Integer id;
  @Version Integer version;
}

class SeatId implements Serializable {
  String hall;
  int number;
}

@Entity
@IdClass(SeatId.class)
@Table(
    name = "seats",
    uniqueConstraints =
        @UniqueConstraint(
            name = "seats_pk",
            columnNames = {"hall", "number"}))
class Seat {
  @Id String hall;

  @Id
  @Column(name = "number")
  int number;
}

@Entity
@Table(name = "rooms", uniqueConstraints = @UniqueConstraint(columnNames = "id"))
class Room {
  @Id Integer id;
}
