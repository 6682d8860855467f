//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable class Geo { double lat; @Column(name = "longitude") double lon; }
@Embeddable class Address { String street; @EmbeddedColumnNaming("geo_%s") Geo geo; @EmbeddedColumnNaming Geo far; }
@Entity class Person { @Id Long id; @EmbeddedColumnNaming("home_%s") Address home; @EmbeddedColumnNaming Address work; }
