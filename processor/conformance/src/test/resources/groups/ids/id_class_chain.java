import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity class Country { @Id String code; }
@Entity @IdClass(Region.Pk.class) class Region {
  static class Pk implements Serializable { String country; int number; }
  @Id @ManyToOne Country country;
  @Id int number;
}
@Entity @IdClass(City.Pk.class) class City {
  static class Pk implements Serializable { Region.Pk region; String name; }
  @Id @ManyToOne Region region;
  @Id String name;
}
@Entity class Street { @Id Long id; @ManyToOne(optional = false) City city; }
