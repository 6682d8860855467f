import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity class Owner { @Id Long id; }
@Entity @IdClass(Pet.Pk.class) class Pet {
  static class Pk implements Serializable { String name; Long owner; }
  @Id String name;
  @Id @ManyToOne Owner owner;
}
@Entity class Visit { @Id Long id; @ManyToOne Pet pet; }
